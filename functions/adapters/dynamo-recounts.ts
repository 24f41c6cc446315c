import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Recounts } from '../domain/ports.ts'
import type { Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

const recount = z.object({
  done: z.string(),
  begun: z.object({ version: z.string(), at: z.iso.datetime() }).optional(),
})

/** One item a municipality: which version of its calendar every clock has been counted by. */
export const dynamoRecounts = ({ documents, name: TableName }: Table): Recounts => ({
  last: (municipality) =>
    orTryAgain('dynamodb', async () => {
      const { Item } = await documents.send(
        new GetCommand({ TableName, Key: keyOf(municipality), ConsistentRead: true }),
      )
      return Item && recount.parse(Item)
    }),
  keep: (municipality, kept) =>
    orTryAgain('dynamodb', async () => {
      await documents.send(new PutCommand({ TableName, Item: { ...keyOf(municipality), ...kept } }))
    }),
})

const keyOf = (municipality: string) => ({ pk: `CALENDAR#${municipality}`, sk: 'RECOUNT' })
