import { thailand } from '#schemas/calendar/thailand.ts'
import type { Calendar } from '#schemas/calendar.ts'
import { calendarInForce } from '../domain/calendar/in-force.ts'
import type { Calendars } from '../domain/ports.ts'
import type { Table } from './dynamo.ts'
import { dynamoCalendarVersions } from './dynamo-calendar-versions.ts'
import { kept } from './kept.ts'

/** A municipality's calendar in force: the national one with its newest version, remembered for a minute. */
export function tableCalendars(table: Table): Calendars {
  const versions = dynamoCalendarVersions(table)
  const newest = async (municipality: string) => {
    const [own] = await versions.latest(municipality, 1)
    return calendarInForce(thailand, own)
  }
  const remembered = new Map<string, () => Promise<Calendar>>()
  return {
    newest,
    current(municipality) {
      const reader = remembered.get(municipality) ?? kept(() => newest(municipality))
      remembered.set(municipality, reader)
      return reader()
    },
  }
}
