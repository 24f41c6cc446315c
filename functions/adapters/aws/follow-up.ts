import { now } from '../clock.ts'
import { dynamoCases } from '../dynamo-cases.ts'
import { dynamoMessages } from '../dynamo-messages.ts'
import { dynamoQuotas } from '../dynamo-quotas.ts'
import { dynamoRooms } from '../dynamo-rooms.ts'
import { tableCalendars } from '../table-calendars.ts'
import { derivationSecret, derived } from './secrets.ts'
import { casesTable } from './table.ts'

/** What a citizen who follows a case needs, whether to look or to write. */
export function followUpPorts(table = casesTable()) {
  const secret = derivationSecret()
  return {
    ...derived(secret),
    cases: dynamoCases(table),
    calendars: tableCalendars(table),
    messages: dynamoMessages(table),
    rooms: dynamoRooms(table),
    quotas: dynamoQuotas(table, secret),
    now,
  }
}
