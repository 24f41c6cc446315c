import { caseEvents } from '../adapters/aws/queues.ts'
import { setting } from '../adapters/aws/setting.ts'
import { staffDoor } from '../adapters/aws/staff.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoAudits } from '../adapters/dynamo-audits.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoColleagues } from '../adapters/dynamo-colleagues.ts'
import { dynamoLeaves } from '../adapters/dynamo-leaves.ts'
import { dynamoMessages } from '../adapters/dynamo-messages.ts'
import { dynamoRooms } from '../adapters/dynamo-rooms.ts'
import { newId } from '../adapters/ids.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { count } from '../log.ts'
import { staffPage } from '../staff-door.ts'
import { postToCase, showCase } from './request-page.ts'

const table = casesTable()
const ports = {
  cases: dynamoCases(table),
  messages: dynamoMessages(table),
  calendars: tableCalendars(table),
  colleagues: dynamoColleagues(table),
  leaves: dynamoLeaves(table),
  rooms: dynamoRooms(table),
  events: caseEvents(),
  audits: dynamoAudits(table),
  count,
  newId,
  pictures: setting('CLEAN_URL'),
}

export const handler = staffPage({ get: showCase, post: postToCase }, ports, staffDoor(table))
