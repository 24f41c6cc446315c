import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { colleague } from '#schemas/staff.ts'
import type { Colleagues } from '../domain/ports.ts'
import type { Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** Who is known to work in a municipality, one item a person. */
export const dynamoColleagues = ({ documents, name: TableName }: Table): Colleagues => ({
  enter: (entered) =>
    orTryAgain('dynamodb', async () => {
      const Item = { pk: `STAFF#${entered.municipality}`, sk: `OFFICER#${entered.id}`, ...entered }
      await documents.send(new PutCommand({ TableName, Item }))
    }),
  of: (municipality) =>
    orTryAgain('dynamodb', async () => {
      const { Items = [] } = await documents.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :staff AND begins_with(sk, :officer)',
          ExpressionAttributeValues: { ':staff': `STAFF#${municipality}`, ':officer': 'OFFICER#' },
        }),
      )
      return Items.map((item) => colleague.parse(item))
    }),
})
