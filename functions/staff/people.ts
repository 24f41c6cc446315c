import { accounts, staffDoor } from '../adapters/aws/staff.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoAudits } from '../adapters/dynamo-audits.ts'
import { dynamoColleagues } from '../adapters/dynamo-colleagues.ts'
import { dynamoLeaves } from '../adapters/dynamo-leaves.ts'
import { count } from '../log.ts'
import { staffPage } from '../staff-door.ts'
import { postToPeople, showPeople } from './people/page.ts'

const table = casesTable()
const door = staffDoor(table)
const ports = {
  accounts: accounts(),
  colleagues: dynamoColleagues(table),
  leaves: dynamoLeaves(table),
  sessions: door.sessions,
  audits: dynamoAudits(table),
  count,
}

export const handler = staffPage({ get: showPeople, post: postToPeople }, ports, door)
