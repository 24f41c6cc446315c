import { caseEvent } from '#schemas/events.ts'
import { mail } from '../adapters/aws/mail.ts'
import { derived, pushSecret } from '../adapters/aws/secrets.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoAddresses } from '../adapters/dynamo-addresses.ts'
import { dynamoAllowances } from '../adapters/dynamo-allowances.ts'
import { dynamoArrivals } from '../adapters/dynamo-arrivals.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoColleagues } from '../adapters/dynamo-colleagues.ts'
import { dynamoDeliveries } from '../adapters/dynamo-deliveries.ts'
import { dynamoLeaves } from '../adapters/dynamo-leaves.ts'
import { dynamoMessages } from '../adapters/dynamo-messages.ts'
import { dynamoRegisters } from '../adapters/dynamo-registers.ts'
import { smsGateway } from '../adapters/sms-gateway.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { consumer } from '../consumer.ts'
import { takeCaseEvent } from '../domain/take-case-event.ts'
import { count } from '../log.ts'

const table = casesTable()
const ports = {
  ...derived(),
  cases: dynamoCases(table),
  registers: dynamoRegisters(table),
  calendars: tableCalendars(table),
  messages: dynamoMessages(table),
  colleagues: dynamoColleagues(table),
  leaves: dynamoLeaves(table),
  deliveries: dynamoDeliveries(table),
  addresses: dynamoAddresses(table),
  arrivals: dynamoArrivals(table),
  allowances: dynamoAllowances(table),
  mail: mail(),
  sms: smsGateway(pushSecret()),
  count,
  now,
}

export const handler = consumer(caseEvent, takeCaseEvent, ports)
