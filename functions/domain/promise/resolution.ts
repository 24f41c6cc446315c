import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay } from '#schemas/dates.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { addDays, daysBetween, instant, latest } from './bangkok.ts'
import { currentCycle } from './cycle.ts'
import { closingOf, onWorkingDay } from './working-time.ts'

type Resolution = {
  readonly calendar: Calendar
  /** Calendar days; the day of effective receipt is day 0. */
  readonly days: number
  readonly history: readonly HistoryEntry[]
  /** A pause that still runs counts until now. */
  readonly now: Date
}

/** When a result is due: the closing of the last day, or of the next working day, each day of waiting put on top. */
export function resolutionDue({ calendar, days, history, now }: Resolution): string {
  const { entries, told } = currentCycle(history)
  const firstDay = bangkokDay(told.effectiveAt)
  const lastDay = addDays(firstDay, days + pausedDays(entries, firstDay, now))
  return onWorkingDay(calendar, closingOf(calendar, lastDay))
}

/** Days from one Bangkok day to another after which the case waited; a wait that ends on its own day is none. */
function pausedDays(entries: readonly HistoryEntry[], firstDay: string, now: Date) {
  const dayOf = (at: string) => latest(firstDay, bangkokDay(at))
  let waiting: Waiting = null
  let days = 0
  for (const [index, entry] of entries.entries()) {
    waiting = waitingAfter(entry, waiting)
    if (waiting) days += daysBetween(dayOf(entry.at), dayOf(entries[index + 1]?.at ?? instant(now)))
  }
  return days
}

type Waiting = 'waiting-citizen' | 'waiting-agency' | null

/** For whom a case waits after a fact; forwarding waits for the agency, and a citizen's message ends the wait for it. */
function waitingAfter(entry: HistoryEntry, waiting: Waiting): Waiting {
  switch (entry.kind) {
    case 'moved':
      return entry.to === 'waiting-citizen' || entry.to === 'waiting-agency' ? entry.to : null
    case 'forwarded':
      return 'waiting-agency'
    case 'citizen.wrote':
      return waiting === 'waiting-citizen' ? null : waiting
    case 'closed':
    case 'withdrawn':
      return null
    default:
      return waiting
  }
}
