import { type CalendarPublished, type CaseEvent, calendarPublished } from '#schemas/events.ts'
import { outbox } from '../adapters/aws/queues.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoDesk } from '../adapters/dynamo-desk.ts'
import { dynamoRecounts } from '../adapters/dynamo-recounts.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { consumer } from '../consumer.ts'
import { recount } from '../domain/calendar/recount.ts'

const table = casesTable()
const ports = {
  cases: dynamoCases(table),
  desk: dynamoDesk(table),
  calendars: tableCalendars(table),
  recounts: dynamoRecounts(table),
  calendarEvents: outbox<CalendarPublished>('CALENDARS_QUEUE'),
  openings: outbox<CaseEvent>('CASE_EVENTS_QUEUE'),
  now,
}

export const handler = consumer(calendarPublished, recount, ports)
