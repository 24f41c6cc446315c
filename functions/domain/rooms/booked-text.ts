import { clockText } from '#schemas/clock-text.ts'
import { dateText } from '#schemas/dates.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { fill, type Text } from '#schemas/text.ts'
import { roomTexts } from '#schemas/texts/rooms.ts'
import type { Booking } from './booking.ts'

/** The day of a booking, or its first and last. */
export function daysText(days: readonly string[]): Text {
  const [from, to] = [days[0] ?? '', days.at(-1) ?? ''].map(dateText) as [Text, Text]
  return days.length > 1 ? fill(roomTexts.days, { from, to }) : from
}

/** The room, days and hours of a booking in words, as its sentences name them. */
export function bookedText({ room: id, days, start, end }: Booking, { rooms }: Pick<Municipality, 'rooms'>) {
  const room = rooms?.find((one) => one.id === id)?.name ?? { th: id, en: id }
  return { room, date: daysText(days), start: clockText(start), end: clockText(end) }
}
