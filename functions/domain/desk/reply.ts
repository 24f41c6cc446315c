import { type Deed, signed, texted } from './deed.ts'
import { allOf, writing } from './read.ts'

/** Writes to the citizen, who is mailed that there is something to read. */
export const reply: Deed = (typed, moment) => {
  const read = allOf({ text: writing(typed, 'text') })
  if ('faults' in read) return read
  const { messageId } = moment
  return {
    facts: [{ kind: 'replied', ...signed(moment), messageId }],
    text: texted(moment, 'office', read.values.text),
  }
}
