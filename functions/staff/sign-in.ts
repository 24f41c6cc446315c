import { derivationSecret } from '../adapters/aws/secrets.ts'
import { people, staffDoor } from '../adapters/aws/staff.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { dynamoQuotas } from '../adapters/dynamo-quotas.ts'
import { count } from '../log.ts'
import { signInDoor } from '../staff-sign-in.ts'

const table = casesTable()
const secret = derivationSecret()
const ports = { people: people(secret), quotas: dynamoQuotas(table, secret), count }

export const handler = signInDoor(ports, staffDoor(table, secret))
