import type { Calendar } from '#schemas/calendar.ts'
import { phoneText } from '#schemas/phone-text.ts'
import { fill, fillOne, type Text } from '#schemas/text.ts'
import { roomTexts } from '#schemas/texts/rooms.ts'
import type { KnownCase } from '../known-case.ts'
import type { Rooms } from '../ports.ts'
import { alternativesTo } from './alternatives.ts'
import { bookedText, daysText } from './booked-text.ts'
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

function grantOf(booking: Booking, { municipality }: KnownCase) {
  const room = municipality.rooms?.find(({ id }) => id === booking.room)
  return {
    ...bookedText(booking, municipality),
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
