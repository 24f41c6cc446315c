import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { thailand } from '#schemas/calendar/thailand.ts'
import { type Calendar, calendar } from '#schemas/calendar.ts'
import type { Calendars } from '../domain/ports.ts'
import type { Table } from './dynamo.ts'
import { kept } from './kept.ts'
import { orTryAgain } from './transient.ts'

/** A municipality's calendar in force: its own published version, else the national one. */
export function tableCalendars({ documents, name: TableName }: Table): Calendars {
  const read = (municipality: string) =>
    orTryAgain('dynamodb', async (): Promise<Calendar> => {
      const Key = { pk: `CALENDAR#${municipality}`, sk: 'CURRENT' }
      const { Item } = await documents.send(new GetCommand({ TableName, Key }))
      return Item ? calendar.parse(Item['calendar']) : thailand
    })
  const remembered = new Map<string, () => Promise<Calendar>>()
  return {
    current(municipality) {
      const reader = remembered.get(municipality) ?? kept(() => read(municipality))
      remembered.set(municipality, reader)
      return reader()
    },
  }
}
