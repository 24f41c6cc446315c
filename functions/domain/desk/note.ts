import { type Deed, signed, texted } from './deed.ts'
import { allOf, writing } from './read.ts'

/** Writes something down that only the staff will read. */
export const note: Deed = (typed, moment) => {
  const read = allOf({ text: writing(typed, 'text') })
  if ('faults' in read) return read
  const { messageId } = moment
  return { facts: [{ kind: 'noted', ...signed(moment), messageId }], text: texted(moment, 'note', read.values.text) }
}
