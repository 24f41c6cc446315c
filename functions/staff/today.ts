import { staffDoor } from '../adapters/aws/staff.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoColleagues } from '../adapters/dynamo-colleagues.ts'
import { dynamoDesk } from '../adapters/dynamo-desk.ts'
import { dynamoLeaves } from '../adapters/dynamo-leaves.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { staffPage } from '../staff-door.ts'
import { todayPage } from './today-page.ts'

const table = casesTable()
const ports = {
  desk: dynamoDesk(table),
  calendars: tableCalendars(table),
  colleagues: dynamoColleagues(table),
  leaves: dynamoLeaves(table),
}

export const handler = staffPage({ get: todayPage }, ports, staffDoor(table))
