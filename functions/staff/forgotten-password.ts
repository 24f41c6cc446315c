import { derivationSecret } from '../adapters/aws/secrets.ts'
import { recovery, staffDoor } from '../adapters/aws/staff.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoAudits } from '../adapters/dynamo-audits.ts'
import { dynamoQuotas } from '../adapters/dynamo-quotas.ts'
import { count } from '../log.ts'
import { forgottenPasswordDoor } from '../staff-forgotten-password.ts'

const table = casesTable()
const secret = derivationSecret()
const ports = { recovery: recovery(secret), quotas: dynamoQuotas(table, secret), audits: dynamoAudits(table), count }

export const handler = forgottenPasswordDoor(ports, staffDoor(table, secret))
