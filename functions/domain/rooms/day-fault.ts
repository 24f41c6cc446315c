import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay, dateText } from '#schemas/dates.ts'
import type { Fault } from '#schemas/rules/rule.ts'
import type { Text } from '#schemas/text.ts'
import { addDays } from '../promise/bangkok.ts'
import { closureOn, isWorkingDay, workingDayAfter } from '../promise/working-time.ts'
import { daysFrom, LONGEST_DAYS } from './booking.ts'

/** What a rule of today depends on: the calendar in force, and when somebody files. */
export type Today = { readonly calendar: Calendar; readonly now: Date }

/** What is wrong with the days asked for: too soon, too many, or one of them closed. */
export function dayFault(
  { from, to }: { readonly from: unknown; readonly to: unknown },
  leadDays: number | undefined,
  today: Today,
): Fault | undefined {
  if (typeof from !== 'string') return undefined
  return leadFault(from, leadDays, today) ?? spanFault(from, typeof to === 'string' ? to : from, today)
}

/** Without a room nobody knows how long ahead it has to be asked for. */
function leadFault(from: string, leadDays = 0, { calendar, now }: Today): Fault | undefined {
  const today = bangkokDay(now.toISOString())
  const first = workingDayAfter(calendar, today, leadDays)
  const earliest = dateText(first)
  if (from < today) return { text: 'date.past', values: { earliest } }
  return from < first ? { text: 'date.lead', values: { n: leadDays, earliest } } : undefined
}

function spanFault(from: string, to: string, { calendar }: Today): Fault | undefined {
  if (to > addDays(from, LONGEST_DAYS - 1)) return { text: 'date.days', values: { max: LONGEST_DAYS } }
  const closed = daysFrom(from, to).find((day) => !isWorkingDay(calendar, day))
  if (closed === undefined) return undefined
  const holiday = closureOn(calendar, closed)?.short ?? weekend
  return { text: 'date.closed', values: { date: dateText(closed), holiday } }
}

const weekend: Text = { th: 'วันเสาร์–อาทิตย์', en: 'weekend' }
