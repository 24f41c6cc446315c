import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type Arrival, arrival, type OwedArrival, owedArrival } from '#schemas/arrival.ts'
import type { Arrivals } from '../domain/ports.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** Arrivals are few at a time: one shard of the index of instants holds those that are owed. */
const SHARD = 'P#0'

/** Arrivals beside their cases, those that are owed also in the sparse index `timers`. */
export function dynamoArrivals({ documents, name: TableName }: Table): Arrivals {
  /** False where the item is not, or not any more, as the condition has it. */
  const unlessChanged = (command: PutCommand | UpdateCommand | DeleteCommand) =>
    orTryAgain('dynamodb', () =>
      documents
        .send(command as UpdateCommand)
        .then(() => true)
        .catch((error) => {
          if (!itemInTheWay(error)) throw error
          return false
        }),
    )

  return {
    async owe(one, at) {
      const Item = itemOf({ ...arrival.parse(one), at, triedSince: null })
      await unlessChanged(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }))
    },
    async *due(until) {
      let from: Record<string, unknown> | undefined
      do {
        const { Items = [], LastEvaluatedKey } = await orTryAgain('dynamodb', () =>
          documents.send(new QueryCommand({ TableName, ...dueBy(until), ExclusiveStartKey: from })),
        )
        yield Items.map((item) => arrivalOf(item))
        from = LastEvaluatedKey
      } while (from)
    },
    find: (one) =>
      orTryAgain('dynamodb', async () => {
        const { Item } = await documents.send(new GetCommand({ TableName, Key: keyOf(one), ConsistentRead: true }))
        return Item?.['state'] === 'owed' ? owedArrival.parse(Item) : undefined
      }),
    move: (owed, { at, triedSince }) =>
      unlessChanged(
        new PutCommand({
          TableName,
          Item: itemOf({ ...owed, at, triedSince }),
          ConditionExpression: 'nextTimerAt = :before',
          ExpressionAttributeValues: { ':before': timerOf(owed) },
        }),
      ),
    async settle(one, state, at) {
      await unlessChanged(
        new UpdateCommand({
          TableName,
          Key: keyOf(one),
          UpdateExpression: 'SET #state = :state, #at = :at REMOVE timerShard, nextTimerAt',
          ConditionExpression: '#state = :owed',
          ExpressionAttributeNames: { '#state': 'state', '#at': `${state}At` },
          ExpressionAttributeValues: { ':state': state, ':at': at, ':owed': 'owed' },
        }),
      )
    },
    async forget(one) {
      await unlessChanged(
        new DeleteCommand({
          TableName,
          Key: keyOf(one),
          ConditionExpression: '#state = :owed',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':owed': 'owed' },
        }),
      )
    },
  }
}

const keyOf = ({ reference, office }: Arrival) => ({ pk: `CASE#${reference}`, sk: `PUSH#${office}` })

const timerOf = (owed: OwedArrival) => `${owed.at}#${owed.municipality}#${owed.reference}#${owed.office}`

const itemOf = (owed: OwedArrival) => ({
  ...owed,
  ...keyOf(owed),
  state: 'owed',
  timerShard: SHARD,
  nextTimerAt: timerOf(owed),
})

/** The index knows an item by its keys. */
function arrivalOf({ nextTimerAt }: Record<string, unknown>): Arrival {
  const [, municipality = '', reference = '', office = ''] = String(nextTimerAt).split('#')
  return { municipality, reference, office }
}

/** Keys begin with the instant, and the tilde sorts behind the number sign. */
const dueBy = (until: Date) => ({
  IndexName: 'timers',
  KeyConditionExpression: 'timerShard = :shard AND nextTimerAt <= :until',
  ExpressionAttributeValues: { ':shard': SHARD, ':until': `${until.toISOString()}~` },
})
