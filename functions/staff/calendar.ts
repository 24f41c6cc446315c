import type { CalendarPublished } from '#schemas/events.ts'
import { outbox } from '../adapters/aws/queues.ts'
import { staffDoor } from '../adapters/aws/staff.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoAudits } from '../adapters/dynamo-audits.ts'
import { dynamoCalendarVersions } from '../adapters/dynamo-calendar-versions.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoDesk } from '../adapters/dynamo-desk.ts'
import { count } from '../log.ts'
import { staffPage } from '../staff-door.ts'
import { postToCalendar, showCalendar } from './calendar-page.ts'

const table = casesTable()
const ports = {
  audits: dynamoAudits(table),
  cases: dynamoCases(table),
  desk: dynamoDesk(table),
  versions: dynamoCalendarVersions(table),
  calendarEvents: outbox<CalendarPublished>('CALENDARS_QUEUE'),
  count,
}

export const handler = staffPage({ get: showCalendar, post: postToCalendar }, ports, staffDoor(table))
