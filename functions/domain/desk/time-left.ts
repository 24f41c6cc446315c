import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay } from '#schemas/dates.ts'
import { addDays } from '../promise/bangkok.ts'
import { closingOf, isWorkingDay, openingOf } from '../promise/working-time.ts'

/** How a due instant is marked: with a word, not by its colour alone. */
export type Urgency = 'late' | 'today' | 'later'

export type TimeLeft = {
  readonly urgency: Urgency
  /** Working time from now to the due instant, or from it to now where it has passed, in minutes. */
  readonly minutes: number
  /** Minutes of one working day, so that people can be told days. */
  readonly day: number
}

/** Nobody counts further than this. */
const LONGEST_DAYS = 60

/** How urgent an instant is, and how much working time there is until it. */
export function timeLeft(calendar: Calendar, dueAt: string, now: Date): TimeLeft {
  const at = now.toISOString()
  const isLate = dueAt <= at
  const [from, to] = isLate ? [dueAt, at] : [at, dueAt]
  const today = bangkokDay(dueAt) === bangkokDay(at) ? 'today' : 'later'
  const day = bangkokDay(from)
  return {
    urgency: isLate ? 'late' : today,
    minutes: Math.floor(workingTime(calendar, from, to) / 60_000),
    day: (Date.parse(closingOf(calendar, day)) - Date.parse(openingOf(calendar, day))) / 60_000,
  }
}

function workingTime(calendar: Calendar, from: string, to: string) {
  const lastDay = bangkokDay(to)
  let total = 0
  let day = bangkokDay(from)
  for (let n = 0; n < LONGEST_DAYS && day <= lastDay; n++, day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) total += overlap(calendar, day, from, to)
  return total
}

function overlap(calendar: Calendar, day: string, from: string, to: string) {
  const start = Math.max(Date.parse(from), Date.parse(openingOf(calendar, day)))
  const end = Math.min(Date.parse(to), Date.parse(closingOf(calendar, day)))
  return Math.max(0, end - start)
}
