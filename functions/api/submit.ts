import { api } from '#schemas/api.ts'
import { uploads } from '../adapters/aws/files.ts'
import { caseEvents } from '../adapters/aws/queues.ts'
import { seal } from '../adapters/aws/seal.ts'
import { derivationSecret, derived, door } from '../adapters/aws/secrets.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoRooms } from '../adapters/dynamo-rooms.ts'
import { newId } from '../adapters/ids.ts'
import { qrSvg } from '../adapters/qr.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { submit } from '../domain/submit.ts'
import { either } from '../either.ts'
import { endpoint } from '../endpoint.ts'
import { count } from '../log.ts'
import { isUrlencoded } from '../request-body.ts'

const table = casesTable()
const secret = derivationSecret()
const entrance = door()
const ports = {
  ...derived(secret),
  cases: dynamoCases(table),
  rooms: dynamoRooms(table),
  calendars: tableCalendars(table),
  events: caseEvents(),
  qr: qrSvg,
  uploads: uploads(),
  seal: seal(),
  count,
  newId,
  now,
}

export const handler = either(endpoint(api.submit, submit, ports, entrance), isUrlencoded, async () => {
  const { withoutScript } = await import('../without-script.ts')
  return withoutScript({ ports, table, secret, door: entrance })
})
