import type { ServiceCase } from '#schemas/case.ts'
import type { Books } from '#schemas/form.ts'
import { findForm } from '#schemas/forms/index.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import { addDays, instantAt } from '../promise/bangkok.ts'

/** Longer than this nobody may have a room at a time. */
export const LONGEST_DAYS = 5

/** A room at the same hours of some days in a row, for one submission. */
export type Booking = {
  readonly municipality: string
  readonly room: string
  /** Bangkok days, Gregorian, in their order. */
  readonly days: readonly string[]
  /** Wall-clock times `HH:mm`. */
  readonly start: string
  readonly end: string
  readonly submissionId: string
  /** When its first day begins. */
  readonly startsAt: string
}

type Filed = Pick<ServiceCase, 'municipality' | 'form' | 'answers' | 'submissionId'>

/** What a case books, if its form books anything. */
export function bookingOf({ municipality, form, answers, submissionId }: Filed): Booking | undefined {
  const books = findForm(form)?.books
  if (!books) return undefined
  const { room, from, to, start, end } = answersTo(books, answers as Answers)
  return { municipality, room, days: daysFrom(from, to), start, end, submissionId, startsAt: instantAt(from, start) }
}

/** The days from one to another, both included, as far as a booking may reach. */
export const daysFrom = (from: string, to: string) =>
  Array.from({ length: LONGEST_DAYS }, (_, n) => addDays(from, n)).filter((day) => day <= to)

const answersTo = (books: Books, answers: Answers) =>
  Object.fromEntries(
    Object.entries(books).map(([name, path]) => [name, String(answerAt(answers, path) ?? '')]),
  ) as Books
