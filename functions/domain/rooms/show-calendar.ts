import type { z } from 'zod'
import type { roomCalendar } from '#schemas/bodies.ts'
import { bangkokDay } from '#schemas/dates.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { RoomDay, Slot } from '#schemas/room-day.ts'
import type { Calendars, Now, Rooms } from '../ports.ts'
import { addDays } from '../promise/bangkok.ts'
import { isWorkingDay } from '../promise/working-time.ts'
import { Refusal } from '../refusal.ts'

type Ports = { readonly rooms: Rooms; readonly calendars: Calendars; readonly now: Now }
type Asked = {
  readonly municipality: Municipality
  readonly room: string
  readonly query: { readonly month?: string | undefined }
}

/** A month of a room for everybody to see: when it is open, held and booked, and never by whom. */
export async function showCalendar({ municipality, room: id, query }: Asked, { rooms, calendars, now }: Ports) {
  if (!municipality.rooms?.some((room) => room.id === id)) throw new Refusal('unknown-address')
  const at = now().toISOString()
  const { month = bangkokDay(at).slice(0, 7) } = query
  const [calendar, asked] = await Promise.all([
    calendars.current(municipality.id),
    rooms.month({ municipality: municipality.id, room: id }, month),
  ])
  const body: z.input<typeof roomCalendar> = {
    room: id,
    month,
    days: daysOf(month).map((date) => ({ date, open: isWorkingDay(calendar, date), busy: busyOn(date, asked, at) })),
  }
  return { status: 200, body, headers: { 'cache-control': 'max-age=60' } }
}

function daysOf(month: string) {
  const days = Array.from({ length: 31 }, (_, n) => addDays(`${month}-01`, n))
  return days.filter((day) => day.startsWith(month))
}

const busyOn = (date: string, asked: readonly RoomDay[], now: string) =>
  (asked.find((day) => day.date === date)?.slots ?? [])
    .filter((slot) => !hasLapsed(slot, now))
    .map(({ start, end, state }) => ({ start, end, state }))

/** A hold that nobody decided on in time; the sweep is about to take it away. */
const hasLapsed = ({ state, startsAt }: Slot, now: string) => state === 'pending' && startsAt <= now
