import { sealBy } from '../adapters/aws/seal-client.ts'
import { setting } from '../adapters/aws/setting.ts'
import { staffDoor } from '../adapters/aws/staff.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoAudits } from '../adapters/dynamo-audits.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoColleagues } from '../adapters/dynamo-colleagues.ts'
import { dynamoLeaves } from '../adapters/dynamo-leaves.ts'
import { count } from '../log.ts'
import { staffPage } from '../staff-door.ts'
import { showSealed } from './sealed-page.ts'

const table = casesTable()

export const handler = staffPage(
  { post: showSealed },
  {
    cases: dynamoCases(table),
    seal: sealBy(setting('SEAL_KEY')),
    colleagues: dynamoColleagues(table),
    leaves: dynamoLeaves(table),
    audits: dynamoAudits(table),
    count,
  },
  staffDoor(table),
)
