import { cleanFiles } from '../adapters/aws/files.ts'
import { staffDoor } from '../adapters/aws/staff.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoAudits } from '../adapters/dynamo-audits.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoColleagues } from '../adapters/dynamo-colleagues.ts'
import { dynamoLeaves } from '../adapters/dynamo-leaves.ts'
import { count } from '../log.ts'
import { staffPage } from '../staff-door.ts'
import { leadToFile } from './file-page.ts'

const table = casesTable()

export const handler = staffPage(
  { get: leadToFile },
  {
    cases: dynamoCases(table),
    clean: cleanFiles(),
    colleagues: dynamoColleagues(table),
    leaves: dynamoLeaves(table),
    audits: dynamoAudits(table),
    count,
  },
  staffDoor(table),
)
