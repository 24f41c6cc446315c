import { mailEvent } from '#schemas/mail-event.ts'
import { distantCasesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoAddresses } from '../adapters/dynamo-addresses.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoDeliveries } from '../adapters/dynamo-deliveries.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { consumer } from '../consumer.ts'
import { reportMail } from '../domain/report-mail.ts'
import { count } from '../log.ts'

const table = distantCasesTable()
const ports = {
  cases: dynamoCases(table),
  calendars: tableCalendars(table),
  deliveries: dynamoDeliveries(table),
  addresses: dynamoAddresses(table),
  count,
  now,
}

export const handler = consumer(mailEvent, reportMail, ports)
