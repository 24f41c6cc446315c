import type { Calendar } from '#schemas/calendar.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Calendars } from '../ports.ts'

/** The calendar by which a case is counted now: never an older one than before, whatever is remembered of it. */
export async function calendarFor(
  { municipality, clock }: Pick<ServiceCase, 'municipality' | 'clock'>,
  { calendars }: { readonly calendars: Calendars },
): Promise<Calendar> {
  const remembered = await calendars.current(municipality)
  return remembered.version < clock.calendarVersion ? calendars.newest(municipality) : remembered
}
