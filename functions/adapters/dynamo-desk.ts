import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { type ServiceCase, serviceCase } from '#schemas/case.ts'
import { mergePages } from '../domain/desk/merge-pages.ts'
import { placeOf, queueOf, shelfOf, subjectOf } from '../domain/desk/place.ts'
import type { Desk, DeskList } from '../domain/ports.ts'
import type { Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

const row = serviceCase
  .pick({
    reference: true,
    municipality: true,
    form: true,
    status: true,
    office: true,
    registerNumber: true,
    assignee: true,
    concerns: true,
    receivedAt: true,
    contactedAt: true,
    resultDueAt: true,
    clock: true,
  })
  .extend({ deskPlace: z.string(), deskSubject: z.string() })
  .transform(({ deskPlace, deskSubject, ...known }) => ({ ...known, place: deskPlace, subject: deskSubject }))

/** What puts a case into the indexes of the desk: one for lists, one for its number in the register. */
export const deskKeysOf = (kept: ServiceCase) => ({
  deskKey: keyOf(kept.municipality, shelfOf(kept), queueOf(kept)),
  deskPlace: placeOf(kept),
  deskSubject: subjectOf(kept),
  ...(kept.registerNumber && { registerKey: `${kept.municipality}#${kept.registerNumber}` }),
})

const keyOf = (municipality: string, shelf: string | null, queue: string) => `${municipality}#${shelf ?? ''}#${queue}`

/** A list asks each shelf's part of the index for one page at a time, so its work does not grow with what is kept. */
export function dynamoDesk({ documents, name: TableName }: Table): Desk {
  const pageOf = (asked: DeskList, shelf: string | null) =>
    orTryAgain('dynamodb', async () => {
      const { Items = [], LastEvaluatedKey } = await documents.send(
        new QueryCommand({ TableName, ...queryOf(asked, shelf) }),
      )
      return {
        rows: Items.map((item) => row.parse(item)),
        until: LastEvaluatedKey && String(LastEvaluatedKey['deskPlace']),
      }
    })
  return {
    async list(asked) {
      const pages = await Promise.all(asked.shelves.map((shelf) => pageOf(asked, shelf)))
      return mergePages(pages, asked.limit, asked.queue === 'ended' ? -1 : 1)
    },
    numbered: (municipality, registerNumber) =>
      orTryAgain('dynamodb', async () => {
        const { Items = [] } = await documents.send(
          new QueryCommand({
            TableName,
            IndexName: 'register',
            KeyConditionExpression: 'registerKey = :key',
            ExpressionAttributeValues: { ':key': `${municipality}#${registerNumber}` },
            Limit: 1,
          }),
        )
        return Items[0] && String(Items[0]['pk']).replace('CASE#', '')
      }),
  }
}

/** Ended cases are read from the newest; the others from the most urgent. */
function queryOf({ municipality, queue, after, limit, status, form }: DeskList, shelf: string | null) {
  const isForward = queue !== 'ended'
  const filters = Object.entries({ status, form }).filter(([, value]) => value !== undefined)
  const values = { key: keyOf(municipality, shelf, queue), after, status, form }
  return {
    IndexName: 'desk',
    KeyConditionExpression: `deskKey = :key${after ? ` AND deskPlace ${isForward ? '>' : '<'} :after` : ''}`,
    ExpressionAttributeValues: Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => (value ? [[`:${name}`, value]] : [])),
    ),
    ...filterOf(filters.map(([name]) => name)),
    ScanIndexForward: isForward,
    Limit: limit,
  }
}

const filterOf = (names: readonly string[]) =>
  names.length > 0 && {
    FilterExpression: names.map((name) => `#${name} = :${name}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
  }
