import { deskTexts } from '#schemas/texts/desk.ts'
import { type Deed, signed, texted } from './deed.ts'
import { allOf, oneOf, writing } from './read.ts'

/** Hands a case to another office; the clock goes on. */
export const transfer: Deed = (typed, moment) => {
  const read = allOf({
    office: oneOf(typed, 'office', Object.keys(moment.municipality.offices)),
    reason: writing(typed, 'reason'),
  })
  if ('faults' in read) return read
  const { office, reason } = read.values
  if (office === moment.case.office) return { faults: { office: deskTexts.faults['office.same'] } }
  return {
    facts: [{ kind: 'transferred', ...signed(moment), office, messageId: moment.messageId }],
    text: texted(moment, 'note', reason),
  }
}
