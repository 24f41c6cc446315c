import { api } from '#schemas/api.ts'
import { derived, door } from '../adapters/aws/secrets.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { status } from '../domain/status.ts'
import { endpoint } from '../endpoint.ts'

const table = casesTable()
const ports = { ...derived(), cases: dynamoCases(table), calendars: tableCalendars(table) }

export const handler = endpoint(api.status, status, ports, door())
