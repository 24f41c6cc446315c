import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { type Tally, tally } from '#schemas/statistics.ts'
import type { Tallies } from '../domain/ports.ts'
import type { Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** One item a municipality and fiscal year. */
export const dynamoTallies = ({ documents, name: TableName }: Table): Tallies => ({
  find: (municipality, fiscalYear) =>
    orTryAgain('dynamodb', async () => {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: keyOf({ municipality, fiscalYear }) }))
      return Item && tally.parse(Item)
    }),
  keep: (counted) =>
    orTryAgain('dynamodb', async () => {
      await documents.send(new PutCommand({ TableName, Item: { ...keyOf(counted), ...counted } }))
    }),
})

const keyOf = ({ municipality, fiscalYear }: Pick<Tally, 'municipality' | 'fiscalYear'>) => ({
  pk: `STATISTICS#${municipality}`,
  sk: `${fiscalYear}`,
})
