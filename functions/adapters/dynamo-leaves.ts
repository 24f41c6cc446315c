import { PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import { leave } from '#schemas/staff.ts'
import type { Leaves } from '../domain/ports.ts'
import type { Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** The leaves of a municipality's officers, one item for each person and first day. */
export const dynamoLeaves = ({ documents, name: TableName }: Table): Leaves => ({
  enter: (entered) =>
    orTryAgain('dynamodb', async () => {
      const { municipality, person, from } = entered
      const Item = { pk: `STAFF#${municipality}`, sk: `LEAVE#${person}#${from}`, ...entered }
      await documents.send(new PutCommand({ TableName, Item }))
    }),
  of: (municipality) =>
    orTryAgain('dynamodb', async () => {
      const asked = {
        TableName,
        KeyConditionExpression: 'pk = :staff AND begins_with(sk, :leave)',
        ExpressionAttributeValues: { ':staff': `STAFF#${municipality}`, ':leave': 'LEAVE#' },
      }
      // A large municipality enters more in some years than one page holds.
      const pages = await Array.fromAsync(paginateQuery({ client: documents }, asked))
      return pages.flatMap(({ Items = [] }) => Items.map((item) => leave.parse(item)))
    }),
})
