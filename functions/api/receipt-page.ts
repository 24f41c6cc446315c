import { uploads } from '../adapters/aws/files.ts'
import { pages } from '../adapters/aws/pages.ts'
import { derivationSecret, derived, derivedForPages, door } from '../adapters/aws/secrets.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { now } from '../adapters/clock.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { dynamoMessages } from '../adapters/dynamo-messages.ts'
import { dynamoQuotas } from '../adapters/dynamo-quotas.ts'
import { dynamoRatings } from '../adapters/dynamo-ratings.ts'
import { dynamoRooms } from '../adapters/dynamo-rooms.ts'
import { qrSvg } from '../adapters/qr.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { count } from '../log.ts'
import { page } from '../page.ts'
import { receiptPage } from '../pages/receipt-page.ts'

const table = casesTable()
const secret = derivationSecret()
const ports = {
  ...derived(secret),
  ...derivedForPages(secret),
  cases: dynamoCases(table),
  calendars: tableCalendars(table),
  messages: dynamoMessages(table),
  quotas: dynamoQuotas(table, secret),
  rooms: dynamoRooms(table),
  uploads: uploads(),
  ratings: dynamoRatings(table),
  pages: pages(),
  qr: qrSvg,
  count,
  now,
}

export const handler = page(receiptPage, ports, door())
