import { bangkokDay } from '#schemas/dates.ts'
import type { RoomDay } from '#schemas/room-day.ts'
import type { Rooms } from '../ports.ts'
import { addDays, latest } from '../promise/bangkok.ts'
import { isWorkingDay } from '../promise/working-time.ts'
import type { Booking } from './booking.ts'
import type { Today } from './day-fault.ts'
import { overlap } from './slots.ts'

const WITHIN_DAYS = 30
const ENOUGH = 3

/** The next days, as many in a row as were asked for, on which the same room is free at the same hours. */
export async function alternativesTo(booking: Booking, { calendar, now }: Today, rooms: Rooms) {
  const first = latest(addDays(bangkokDay(now.toISOString()), 1), booking.days[0] ?? '')
  const days = Array.from({ length: WITHIN_DAYS }, (_, n) => addDays(first, n))
  const months = [...new Set(days.map((day) => day.slice(0, 7)))]
  const asked = (await Promise.all(months.map((month) => rooms.month(booking, month)))).flat()
  const isFree = (day: string) =>
    isWorkingDay(calendar, day) &&
    !booking.days.includes(day) &&
    !isTaken(
      asked.find(({ date }) => date === day),
      booking,
    )
  return days
    .map((_, n) => days.slice(n, n + booking.days.length))
    .filter((row) => row.length === booking.days.length && row.every(isFree))
    .slice(0, ENOUGH)
}

const isTaken = (day: RoomDay | undefined, booking: Booking) =>
  day?.slots.some((slot) => overlap(slot, booking)) ?? false
