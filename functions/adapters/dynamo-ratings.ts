import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { fiscalYearOf } from '#schemas/fiscal-year.ts'
import { rating } from '#schemas/rating.ts'
import type { Ratings } from '../domain/ports.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** Ratings by municipality and fiscal year, so that counting one reads nothing of another. */
export const dynamoRatings = ({ documents, name: TableName }: Table): Ratings => ({
  put: (rated) =>
    orTryAgain('dynamodb', async () => {
      const Item = { pk: keyOf(rated.municipality, fiscalYearOf(rated.endedAt)), sk: rated.id, ...rated }
      const put = new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' })
      await documents.send(put).catch((error) => {
        if (!itemInTheWay(error)) throw error
      })
    }),
  async *of(municipality, fiscalYear) {
    let from: Record<string, unknown> | undefined
    do {
      const { Items = [], LastEvaluatedKey } = await orTryAgain('dynamodb', () =>
        documents.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :key',
            ExpressionAttributeValues: { ':key': keyOf(municipality, fiscalYear) },
            ExclusiveStartKey: from,
          }),
        ),
      )
      yield Items.map((item) => rating.parse(item))
      from = LastEvaluatedKey
    } while (from)
  },
})

const keyOf = (municipality: string, fiscalYear: number) => `RATINGS#${municipality}#${fiscalYear}`
