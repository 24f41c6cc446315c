import { createHash } from 'node:crypto'
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type Delivery, deliveryState } from '#schemas/delivery.ts'
import type { Deliveries } from '../domain/ports.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** The ledger beside its case: one item a delivery, its recipient known by a digest only. */
export function dynamoDeliveries({ documents, name: TableName }: Table): Deliveries {
  const stateOf = async (Key: Record<string, string>) => {
    const { Item } = await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
    return Item ? { standing: deliveryState.parse(Item['state']) } : {}
  }
  return {
    claim: (delivery, at) =>
      orTryAgain('dynamodb', async () => {
        const Key = keyOf(delivery)
        try {
          await documents.send(
            new PutCommand({
              TableName,
              Item: { ...Key, step: delivery.step, channel: delivery.channel, state: 'queued', queuedAt: at },
              ConditionExpression: 'attribute_not_exists(pk)',
            }),
          )
          return {}
        } catch (error) {
          if (!itemInTheWay(error)) throw error
          return await stateOf(Key)
        }
      }),
    settle: (delivery, state, at) =>
      orTryAgain('dynamodb', async () => {
        await documents.send(
          new UpdateCommand({
            TableName,
            Key: keyOf(delivery),
            UpdateExpression: 'SET #state = :state, #at = :at',
            ExpressionAttributeNames: { '#state': 'state', '#at': `${state}At` },
            ExpressionAttributeValues: { ':state': state, ':at': at },
          }),
        )
      }),
    release: (delivery) =>
      orTryAgain('dynamodb', async () => {
        await documents.send(new DeleteCommand({ TableName, Key: keyOf(delivery) }))
      }),
  }
}

const keyOf = ({ reference, step, channel, recipient }: Delivery) => ({
  pk: `CASE#${reference}`,
  sk: `DELIVERY#${step}#${channel}#${createHash('sha256').update(recipient.toLowerCase()).digest('hex').slice(0, 16)}`,
})
