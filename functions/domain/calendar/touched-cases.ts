import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay } from '#schemas/dates.ts'
import type { CalendarPublished } from '#schemas/events.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { allShelves } from '../desk/place.ts'
import type { Desk, DeskQueue, DeskRow } from '../ports.ts'
import { addDays } from '../promise/bangkok.ts'
import { isWorkingDay } from '../promise/working-time.ts'

/** A place in the lists of the desk, at which one batch ends and the next begins. */
export type Place = CalendarPublished['from']
type Asked = {
  readonly municipality: Municipality
  /** The calendar by which they will be counted. */
  readonly calendar: Calendar
  /** The earliest day that is other than before. */
  readonly since: string
  readonly from: Place
}
type Batch = { readonly references: readonly string[]; readonly next?: Place }

/** A batch ends with its list, or when it has this many cases, or has looked at this many pages. */
const MANY = 50
const PAGES = 6
/** No promise reaches over more days than this from its receipt to its due. */
const LONGEST_DAYS = 60

const queues: readonly DeskQueue[] = ['contact', 'work', 'ended']
export const firstPlace: Place = { queue: 'contact' }

/**
 * The next batch of cases that a calendar may touch: all that wait for a contact, and of the others those whose promise
 * was broken since the changed days, or whose result would be due on a day that is closed now.
 */
export async function touchedCases({ from, ...asked }: Asked, { desk }: { readonly desk: Desk }): Promise<Batch> {
  const references: string[] = []
  let next: Place | undefined = from
  for (let pages = 0; next?.queue === from.queue && pages < PAGES && references.length < MANY; pages++) {
    const page: Page = await pageAt(next, asked, desk)
    references.push(...page.rows.filter((row) => isTouched(row, asked)).map(({ reference }) => reference))
    next = page.next
  }
  return { references, ...(next && { next }) }
}

type Page = { readonly rows: readonly DeskRow[]; readonly next?: Place | undefined }

async function pageAt(
  { queue, after }: Place,
  { municipality, since }: Omit<Asked, 'from'>,
  desk: Desk,
): Promise<Page> {
  const floor = addDays(since, -LONGEST_DAYS)
  const begin = after ?? (queue === 'work' ? floor : undefined)
  // A case that no office has yet is counted when it comes to one.
  const shelves = allShelves(municipality)
  const asked = { municipality: municipality.id, shelves, queue, limit: MANY, ...(begin && { after: begin }) }
  const { rows, next } = await desk.list(asked)
  // Ended cases come from the newest: behind the floor nothing can be touched.
  const isOver = next === undefined || (queue === 'ended' && next < floor)
  return { rows, next: isOver ? placeBehind(queue) : { queue, after: next } }
}

function placeBehind(queue: DeskQueue): Place | undefined {
  const following = queues[queues.indexOf(queue) + 1]
  return following && { queue: following }
}

function isTouched(row: DeskRow, { calendar, since }: Pick<Asked, 'calendar' | 'since'>) {
  if (row.clock.calendarVersion === calendar.version) return false
  return isWaiting(row) || isBroken(row, since) || hasResultOnClosedDay(row, calendar)
}

const isWaiting = ({ contactedAt, clock, status }: DeskRow) =>
  contactedAt === null && clock.dueAt !== null && status !== 'withdrawn' && status !== 'duplicate'

const isBroken = ({ contactedAt, clock: { dueAt } }: DeskRow, since: string) =>
  dueAt !== null && bangkokDay(dueAt) >= since && (contactedAt === null || contactedAt > dueAt)

const hasResultOnClosedDay = ({ resultDueAt }: DeskRow, calendar: Calendar) =>
  resultDueAt !== null && !isWorkingDay(calendar, bangkokDay(resultDueAt))
