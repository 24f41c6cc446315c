import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Allowances, Counter } from '../domain/ports.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** A counter for each municipality, service and month; one whose answer was lost may be counted twice, never not at all. */
export function dynamoAllowances({ documents, name: TableName }: Table): Allowances {
  const add = (
    { service, municipality, month }: Counter,
    values: Record<string, number>,
    ConditionExpression?: string,
  ) =>
    orTryAgain('dynamodb', async () => {
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName,
          Key: { pk: `PUSHES#${municipality}`, sk: `${service}#${month}` },
          UpdateExpression: 'ADD used :count',
          ConditionExpression,
          ExpressionAttributeValues: values,
          ReturnValues: 'UPDATED_NEW',
        }),
      )
      return Number(Attributes?.['used'])
    })

  return {
    spend: (counter, most) =>
      add(counter, { ':count': 1, ':most': most }, 'attribute_not_exists(used) OR used < :most').catch((error) => {
        if (!itemInTheWay(error)) throw error
        return undefined
      }),
    async giveBack(counter) {
      await add(counter, { ':count': -1 })
    },
  }
}
