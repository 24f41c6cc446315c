import type { CalendarVersion, OfficeHours } from '#schemas/calendar.ts'
import type { Officer } from '#schemas/staff.ts'
import type { Days } from './day-checks.ts'

/** What is declared: days by what becomes of them, and new hours if there are any. */
export type Change = {
  readonly days: Days
  readonly hours: OfficeHours | null
  readonly source: string
  readonly reason: string
  readonly today: string
}
type Moment = { readonly officer: Officer; readonly now: Date }

const nothing = { number: 0, hours: null, closures: [], opened: [], withdrawn: [] }

/** The version that follows another; it says the whole anew. */
export function nextVersion(
  change: Change,
  own: CalendarVersion | undefined,
  { officer, now }: Moment,
): CalendarVersion {
  const before = own ?? nothing
  const { close, open, withdraw } = change.days
  const taken = new Set(withdraw.map(({ date }) => date))
  const stays = ({ date }: { readonly date: string }) => !taken.has(date)
  const declaredHere = new Set([...before.closures, ...before.opened].map(({ date }) => date))
  return {
    municipality: officer.municipality,
    number: before.number + 1,
    publishedAt: now.toISOString(),
    by: { id: officer.id, name: officer.name },
    source: change.source,
    reason: change.reason,
    since: sinceOf(change),
    hours: change.hours ?? before.hours,
    closures: [...before.closures.filter(stays), ...close.map(({ date, name }) => ({ date, name, short: name }))],
    opened: [...before.opened.filter(stays), ...open.map(({ date, name }) => ({ date, name }))],
    withdrawn: [...before.withdrawn, ...[...taken].filter((date) => !declaredHere.has(date))],
  }
}

/** New hours change every day that is still to come. */
function sinceOf({ days: { close, open, withdraw }, hours, today }: Change) {
  const dates = [...close, ...open, ...withdraw].map(({ date }) => date)
  return [...dates, ...(hours ? [today] : [])].toSorted()[0] ?? today
}
