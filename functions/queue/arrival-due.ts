import { arrivalDue } from '#schemas/events.ts'
import { pushSecret } from '../adapters/aws/secrets.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoAllowances } from '../adapters/dynamo-allowances.ts'
import { dynamoArrivals } from '../adapters/dynamo-arrivals.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { linePush } from '../adapters/line-push.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { consumer } from '../consumer.ts'
import { pushArrival } from '../domain/pushes/push-arrival.ts'
import { count } from '../log.ts'

const table = casesTable()
const ports = {
  cases: dynamoCases(table),
  calendars: tableCalendars(table),
  arrivals: dynamoArrivals(table),
  allowances: dynamoAllowances(table),
  line: linePush(pushSecret()),
  count,
  now,
}

export const handler = consumer(arrivalDue, pushArrival, ports)
