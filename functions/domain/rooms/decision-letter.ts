import type { Calendar } from '#schemas/calendar.ts'
import { clockText } from '#schemas/clock-text.ts'
import { dateText } from '#schemas/dates.ts'
import { phoneText } from '#schemas/phone-text.ts'
import { fill, fillOne, type Text } from '#schemas/text.ts'
import { roomTexts } from '#schemas/texts/rooms.ts'
import type { KnownCase } from '../known-case.ts'
import type { Rooms } from '../ports.ts'
import { alternativesTo } from './alternatives.ts'
import type { Booking } from './booking.ts'

type Deciding = KnownCase & { readonly calendar: Calendar; readonly now: Date; readonly reason: string }

/** What the citizen reads of a decision, in the language of the form that was filed. */
export async function decisionLetter(
  decision: 'booked' | 'declined',
  booking: Booking,
  deciding: Deciding,
  rooms: Rooms,
): Promise<string> {
  const { municipality, case: kept } = deciding
  const text = roomTexts[decision === 'booked' ? 'approved' : 'declined']
  const details = decision === 'booked' ? grantOf(booking, deciding) : await refusalOf(booking, deciding, rooms)
  const values = { org: municipality.org, officerLine: officerLineOf(deciding), ...details }
  return fillOne(text[kept.locale], values, kept.locale)
}

/** The day of a booking, or its first and last. */
export function daysText(days: readonly string[]): Text {
  const [from, to] = [days[0] ?? '', days.at(-1) ?? ''].map(dateText) as [Text, Text]
  return days.length > 1 ? fill(roomTexts.days, { from, to }) : from
}

function grantOf({ room: id, days, start, end }: Booking, { municipality }: KnownCase) {
  const room = municipality.rooms?.find((one) => one.id === id)
  return {
    room: room?.name ?? { th: id, en: id },
    date: daysText(days),
    start: clockText(start),
    end: clockText(end),
    keyPlace: room?.keyPlace ?? municipality.name,
    n: room?.cancelDays ?? 1,
  }
}

async function refusalOf(booking: Booking, { calendar, now, reason }: Deciding, rooms: Rooms) {
  const free = (await alternativesTo(booking, { calendar, now }, rooms)).map(daysText)
  return {
    reason: reason || roomTexts.anyReason,
    alternatives:
      free.length > 0
        ? { th: free.map(({ th }) => th).join(', '), en: free.map(({ en }) => en).join('; ') }
        : roomTexts.noAlternative,
  }
}

function officerLineOf({ case: kept, municipality }: KnownCase): Text {
  const { name, contact, offices } = municipality
  const office = (kept.office !== null && offices[kept.office]?.name) || name
  const phone = contact.phone && phoneText(contact.phone)
  return fill(roomTexts.officerLine, { office, municipality: name, phone, hours: contact.hours })
}
