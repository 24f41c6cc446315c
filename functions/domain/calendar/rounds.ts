import { thailand } from '#schemas/calendar/thailand.ts'
import type { Calendar, CalendarVersion } from '#schemas/calendar.ts'
import { bangkokDay } from '#schemas/dates.ts'
import type { CalendarPublished } from '#schemas/events.ts'
import { municipalities } from '#schemas/municipalities/index.ts'
import type { CalendarVersions, Count, Now, Outbox, Recount, Recounts } from '../ports.ts'
import { addDays } from '../promise/bangkok.ts'
import { daysCovered } from '../promise/working-time.ts'
import { calendarInForce } from './in-force.ts'
import { firstPlace } from './touched-cases.ts'

type Ports = {
  readonly versions: CalendarVersions
  readonly recounts: Recounts
  readonly calendarEvents: Outbox<CalendarPublished>
  readonly count: Count
  readonly now: Now
}

/** Until then some function may still remember the calendar before. */
const REMEMBERED_MS = 120_000
/** A run that has not ended by then is begun again. */
const PATIENCE_MS = 15 * 60_000
/** How far back a new national calendar is looked for in what was promised. */
const NATIONAL_DAYS_BACK = 60
const VERSIONS = 20

/**
 * Looks at the calendar of each municipality: how long the announced holidays still last, and whether its clocks have
 * been counted by it. What a publication could not hand on is repaired here, and so is whatever was filed while somebody
 * still remembered the calendar before.
 */
export async function rounds(ports: Ports) {
  const left = await Promise.all(municipalities.map(({ id }) => visit(id, ports)))
  ports.count('CalendarDaysLeft', { service: 'rounds' }, Math.min(...left))
}

async function visit(municipality: string, ports: Ports): Promise<number> {
  const [own, recount] = await Promise.all([
    ports.versions.latest(municipality, VERSIONS),
    ports.recounts.last(municipality),
  ])
  const calendar = calendarInForce(thailand, own[0])
  await catchUp({ municipality, own, calendar, recount }, ports)
  return daysCovered(calendar, ports.now())
}

type Found = {
  readonly municipality: string
  readonly own: readonly CalendarVersion[]
  readonly calendar: Calendar
  readonly recount: Recount | undefined
}

async function catchUp({ municipality, own, calendar, recount }: Found, { recounts, calendarEvents, now }: Ports) {
  const { version, publishedAt } = calendar
  if (recount?.done === version) return
  // A municipality that never published anything begins with the national calendar.
  if (!recount && own.length === 0) return recounts.keep(municipality, { done: version })
  const at = now()
  const isFresh = age(publishedAt, at) < REMEMBERED_MS
  const isUnderWay = recount?.begun?.version === version && age(recount.begun.at, at) < PATIENCE_MS
  if (isFresh || isUnderWay) return
  const done = recount?.done ?? ''
  await recounts.keep(municipality, { done, begun: { version, at: at.toISOString() } })
  const since = sinceOf(own, done) ?? addDays(bangkokDay(at.toISOString()), -NATIONAL_DAYS_BACK)
  await calendarEvents.sendAll([
    { type: 'calendar.published', municipality, version, since, isFinal: true, from: firstPlace },
  ])
}

/** An instant in the future is of a clock that has gone back since: long ago. */
function age(instant: string, now: Date) {
  const passed = now.getTime() - Date.parse(instant)
  return passed < 0 ? Number.POSITIVE_INFINITY : passed
}

/** The earliest day that any version changed by which the clocks have not been counted yet. */
const sinceOf = (own: readonly CalendarVersion[], done: string) =>
  own
    .filter((version) => calendarInForce(thailand, version).version > done)
    .map(({ since }) => since)
    .toSorted()[0]
