import { api } from '#schemas/api.ts'
import { derivationSecret, derived, door } from '../adapters/aws/secrets.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoMessages } from '../adapters/dynamo-messages.ts'
import { dynamoQuotas } from '../adapters/dynamo-quotas.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { status } from '../domain/status.ts'
import { endpoint } from '../endpoint.ts'

const table = casesTable()
const secret = derivationSecret()
const ports = {
  ...derived(secret),
  cases: dynamoCases(table),
  calendars: tableCalendars(table),
  messages: dynamoMessages(table),
  quotas: dynamoQuotas(table, secret),
  now,
}

export const handler = endpoint(api.status, status, ports, door())
