import { clockText } from '#schemas/clock-text.ts'
import { dateText } from '#schemas/dates.ts'
import type { Form } from '#schemas/form.ts'
import { fill, type Text } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { Refusal } from '../refusal.ts'
import type { Conflict } from './hold.ts'

/** What is in the way of a booking: from when to when, and on which of several days. */
export function takenText({ date, start, end, isOneOfSeveral }: Conflict): Text {
  const text = errorTexts[isOneOfSeveral ? 'room.taken.day' : 'room.taken']
  return fill(text, { date: dateText(date), start: clockText(start), end: clockText(end) })
}

/** The refusal of a booking, told at the first question whose answer may be changed. */
export const notFree = ({ books }: Form, conflict: Conflict) =>
  new Refusal('room-not-free', {
    errors: [{ field: books?.room ?? '', message: takenText(conflict) }],
  })
