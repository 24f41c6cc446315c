import { newSubmissionId } from './submission-id.ts'

/** The id of a message: the same words have the same one until they are kept, so that a repeat is no second message. */
export function messageIds() {
  let last = { text: '', id: '' }
  return {
    of(text: string) {
      if (!last.id || last.text !== text) last = { text, id: newSubmissionId() }
      return last.id
    },
    spend() {
      last = { text: '', id: '' }
    },
  }
}
