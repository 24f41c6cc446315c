import { dateTimeText } from '#schemas/dates.ts'
import { fill } from '#schemas/text.ts'
import { pushTexts } from '#schemas/texts/pushes.ts'
import { queueOf } from '../desk/place.ts'
import { type KnownCase, officeOf } from '../known-case.ts'

/** What the group of an office reads, in Thai with English below; whoever else is in that group learns nothing personal. */
export function arrivalText(known: KnownCase): string {
  const { case: kept } = known
  const due = queueOf(kept) === 'contact' ? kept.clock.dueAt : kept.resultDueAt
  const values = {
    office: officeOf(known).name,
    reference: kept.reference,
    dueAt: due === null ? undefined : dateTimeText(due),
  }
  const { th, en } = fill(pushTexts.arrived, values)
  return `${th}\n\n${en}`
}
