import { randomUUID } from 'node:crypto'
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type Delivery, type DeliveryState, deliveryState, type KeptDelivery } from '#schemas/delivery.ts'
import { deliveryChannel } from '#schemas/history.ts'
import type { Deliveries, ReportedState } from '../domain/ports.ts'
import { addressDigest } from './address-digest.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** The ledger beside its case: one item a delivery, its recipient known by a digest only. */
export function dynamoDeliveries({ documents, name: TableName }: Table): Deliveries {
  const read = async (Key: Record<string, string>) =>
    (await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item
  /** What somebody else has settled by now, or the mail service has reported, stays as it is. */
  const unlessSettled = (command: UpdateCommand | DeleteCommand) =>
    documents.send(command as UpdateCommand).catch((error) => {
      if (!itemInTheWay(error)) throw error
    })
  const remove = (delivery: Delivery, claimedBy?: string) =>
    orTryAgain('dynamodb', async () => {
      const mine = claimedBy ? ' AND claimedBy = :by' : ''
      await unlessSettled(
        new DeleteCommand({
          TableName,
          Key: keyOf(delivery),
          ConditionExpression: `#state = :queued${mine}`,
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':queued': 'queued', ...(claimedBy && { ':by': claimedBy }) },
        }),
      )
    })
  /** A claim whose first answer was lost meets itself when the SDK repeats it. */
  const enter = (Item: Record<string, string>, Key: Record<string, string>) =>
    orTryAgain('dynamodb', () =>
      documents
        .send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }))
        .then(() => ({}))
        .catch(async (error) => {
          if (!itemInTheWay(error)) throw error
          return standingOf(await read(Key), Item['claimedBy'])
        }),
    )

  return {
    async claim(delivery, at) {
      const Key = keyOf(delivery)
      const claimedBy = randomUUID()
      const { step, channel } = delivery
      try {
        return await enter({ ...Key, step, channel, state: 'queued', queuedAt: at, claimedBy }, Key)
      } catch (error) {
        // Nobody knows whether it stands: a claim that does would keep the mail from ever being sent.
        await remove(delivery, claimedBy).catch(() => undefined)
        throw error
      }
    },
    settle: (delivery, state, at) =>
      orTryAgain('dynamodb', async () => {
        await unlessSettled(
          new UpdateCommand({
            TableName,
            Key: keyOf(delivery),
            UpdateExpression: 'SET #state = :state, #at = :at',
            ConditionExpression: '#state = :queued',
            ExpressionAttributeNames: { '#state': 'state', '#at': `${state}At` },
            ExpressionAttributeValues: { ':state': state, ':at': at, ':queued': 'queued' },
          }),
        )
      }),
    release: (delivery) => remove(delivery),
    queued: (reference) =>
      orTryAgain('dynamodb', async () => {
        const { Items = [] } = await documents.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :case AND begins_with(sk, :delivery)',
            FilterExpression: '#state = :queued',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':case': `CASE#${reference}`, ':delivery': 'DELIVERY#', ':queued': 'queued' },
            ConsistentRead: true,
          }),
        )
        return Items.map(({ sk }) => keptOf(reference, String(sk)))
      }),
    report: (sent, state, at) =>
      orTryAgain('dynamodb', async () => {
        const open = openTo[state]
        await unlessSettled(
          new UpdateCommand({
            TableName,
            Key: keyOfKept(sent),
            UpdateExpression: 'SET #state = :state, #at = :at',
            ConditionExpression: open
              ? `#state IN (${open.map((one) => `:${one}`).join(', ')})`
              : 'attribute_exists(pk)',
            ExpressionAttributeNames: { '#state': 'state', '#at': `${state}At` },
            ExpressionAttributeValues: {
              ':state': state,
              ':at': at,
              ...Object.fromEntries((open ?? []).map((one) => [`:${one}`, one])),
            },
          }),
        )
      }),
  }
}

/** The states after which a report is news; the others are news after any. */
const openTo: Readonly<Partial<Record<ReportedState, readonly DeliveryState[]>>> = {
  delivered: ['queued', 'accepted', 'unknown'],
  unknown: ['queued'],
}

const keptOf = (reference: string, sk: string): KeptDelivery => {
  const [, step = '', channel, recipient = ''] = sk.split('#')
  return { reference, step, channel: deliveryChannel.parse(channel), recipient }
}

const standingOf = (item: Record<string, unknown> | undefined, ours: string | undefined) =>
  item && item['claimedBy'] !== ours ? { standing: deliveryState.parse(item['state']) } : {}

const keyOf = (delivery: Delivery) => keyOfKept({ ...delivery, recipient: addressDigest(delivery.recipient) })

const keyOfKept = ({ reference, step, channel, recipient }: KeptDelivery) => ({
  pk: `CASE#${reference}`,
  sk: `DELIVERY#${step}#${channel}#${recipient}`,
})
