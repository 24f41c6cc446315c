import type { ArrivalDue, CaseEvent, TimerEvent } from '#schemas/events.ts'
import type { FilesDue } from '#schemas/file-events.ts'
import { outbox } from '../adapters/aws/queues.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoArrivals } from '../adapters/dynamo-arrivals.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoRooms } from '../adapters/dynamo-rooms.ts'
import { sweep } from '../domain/sweep.ts'
import { count } from '../log.ts'
import { schedule } from '../schedule.ts'

const table = casesTable()
const ports = {
  cases: dynamoCases(table),
  rooms: dynamoRooms(table),
  arrivals: dynamoArrivals(table),
  openings: outbox<CaseEvent>('CASE_EVENTS_QUEUE'),
  timers: outbox<TimerEvent>('TIMERS_QUEUE'),
  files: outbox<FilesDue>('FILES_QUEUE'),
  pushes: outbox<ArrivalDue>('ARRIVALS_QUEUE'),
  count,
  now,
}

export const handler = schedule(sweep, ports)
