import { staffDoor } from '../adapters/aws/staff.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoAudits } from '../adapters/dynamo-audits.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoColleagues } from '../adapters/dynamo-colleagues.ts'
import { dynamoDesk } from '../adapters/dynamo-desk.ts'
import { dynamoLeaves } from '../adapters/dynamo-leaves.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { count } from '../log.ts'
import { staffPage } from '../staff-door.ts'
import { requestsPage } from './requests-page.ts'

const table = casesTable()
const ports = {
  cases: dynamoCases(table),
  desk: dynamoDesk(table),
  calendars: tableCalendars(table),
  colleagues: dynamoColleagues(table),
  leaves: dynamoLeaves(table),
  audits: dynamoAudits(table),
  count,
}

export const handler = staffPage({ get: requestsPage }, ports, staffDoor(table))
