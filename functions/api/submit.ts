import { api } from '#schemas/api.ts'
import { caseEvents } from '../adapters/aws/queues.ts'
import { derived, door } from '../adapters/aws/secrets.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { qrSvg } from '../adapters/qr.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { submit } from '../domain/submit.ts'
import { endpoint } from '../endpoint.ts'
import { count } from '../log.ts'

const table = casesTable()
const ports = {
  ...derived(),
  cases: dynamoCases(table),
  calendars: tableCalendars(table),
  events: caseEvents(),
  qr: qrSvg,
  count,
  now,
}

export const handler = endpoint(api.submit, submit, ports, door())
