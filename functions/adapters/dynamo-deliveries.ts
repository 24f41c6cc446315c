import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type Delivery, deliveryState, type SentMail } from '#schemas/delivery.ts'
import type { Deliveries } from '../domain/ports.ts'
import { addressDigest } from './address-digest.ts'
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
    report: (sent, state, at) =>
      orTryAgain('dynamodb', async () => {
        const isFinal = state !== 'delivered'
        await documents
          .send(
            new UpdateCommand({
              TableName,
              Key: keyOfSent(sent),
              UpdateExpression: 'SET #state = :state, #at = :at',
              ConditionExpression: `attribute_exists(pk)${isFinal ? '' : ' AND #state IN (:queued, :accepted, :unknown)'}`,
              ExpressionAttributeNames: { '#state': 'state', '#at': `${state}At` },
              ExpressionAttributeValues: {
                ':state': state,
                ':at': at,
                ...(!isFinal && { ':queued': 'queued', ':accepted': 'accepted', ':unknown': 'unknown' }),
              },
            }),
          )
          .catch((error) => {
            if (!itemInTheWay(error)) throw error
          })
      }),
  }
}

const keyOf = ({ reference, step, recipient }: Delivery) =>
  keyOfSent({ reference, step, recipient: addressDigest(recipient) })

const keyOfSent = ({ reference, step, recipient }: SentMail) => ({
  pk: `CASE#${reference}`,
  sk: `DELIVERY#${step}#email#${recipient}`,
})
