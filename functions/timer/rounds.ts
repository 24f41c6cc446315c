import type { CalendarPublished } from '#schemas/events.ts'
import { outbox } from '../adapters/aws/queues.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoCalendarVersions } from '../adapters/dynamo-calendar-versions.ts'
import { dynamoRecounts } from '../adapters/dynamo-recounts.ts'
import { rounds } from '../domain/calendar/rounds.ts'
import { count } from '../log.ts'
import { schedule } from '../schedule.ts'

const table = casesTable()
const ports = {
  versions: dynamoCalendarVersions(table),
  recounts: dynamoRecounts(table),
  calendarEvents: outbox<CalendarPublished>('CALENDARS_QUEUE'),
  count,
  now,
}

export const handler = schedule(rounds, ports)
