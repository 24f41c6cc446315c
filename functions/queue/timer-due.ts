import { timerEvent } from '#schemas/events.ts'
import { mail } from '../adapters/aws/mail.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { references } from '../adapters/derived-codes.ts'
import { dynamoAddresses } from '../adapters/dynamo-addresses.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoColleagues } from '../adapters/dynamo-colleagues.ts'
import { dynamoDeliveries } from '../adapters/dynamo-deliveries.ts'
import { dynamoDesk } from '../adapters/dynamo-desk.ts'
import { dynamoLeaves } from '../adapters/dynamo-leaves.ts'
import { dynamoRooms } from '../adapters/dynamo-rooms.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { consumer } from '../consumer.ts'
import { takeTimer } from '../domain/take-timer.ts'
import { count } from '../log.ts'

const table = casesTable()
const ports = {
  cases: dynamoCases(table),
  codes: references,
  rooms: dynamoRooms(table),
  colleagues: dynamoColleagues(table),
  leaves: dynamoLeaves(table),
  desk: dynamoDesk(table),
  calendars: tableCalendars(table),
  deliveries: dynamoDeliveries(table),
  addresses: dynamoAddresses(table),
  mail: mail(),
  count,
  now,
}

export const handler = consumer(timerEvent, takeTimer, ports)
