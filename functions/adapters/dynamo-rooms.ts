import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type RoomDay, type RoomPlace, roomDay } from '#schemas/room-day.ts'
import type { Rooms } from '../domain/ports.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** Bookings are few: one shard of the index of instants holds the days that wait to be checked. */
const SHARD = 'R#0'

/** Days of rooms as single items; those with a slot to be checked also stand in the sparse index `timers`. */
export function dynamoRooms({ documents, name: TableName }: Table): Rooms {
  const find = async (place: RoomPlace): Promise<RoomDay> => {
    const Key = keyOf(place)
    const { Item } = await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
    return Item ? roomDay.parse(Item) : { ...placeOf(Key), version: 0, slots: [] }
  }
  /** Every page of a query, each as it comes. */
  async function* pagesOf(query: Omit<QueryCommand['input'], 'TableName'>) {
    let from: Record<string, unknown> | undefined
    do {
      const { Items = [], LastEvaluatedKey } = await orTryAgain('dynamodb', () =>
        documents.send(new QueryCommand({ ...query, TableName, ExclusiveStartKey: from })),
      )
      yield Items
      from = LastEvaluatedKey
    } while (from)
  }

  return {
    day: (place) => orTryAgain('dynamodb', () => find(place)),
    save: (changed) =>
      orTryAgain('dynamodb', () => {
        const written = { ...changed, version: changed.version + 1 }
        const condition = changed.version === 0 ? isNew : isStill(changed.version)
        return documents
          .send(new PutCommand({ TableName, Item: itemOf(written), ...condition }))
          .then(() => true)
          .catch(async (error) => {
            if (!itemInTheWay(error)) throw error
            return isSame(await find(changed), written)
          })
      }),
    async month(room, month) {
      const pages = await Array.fromAsync(
        pagesOf({
          KeyConditionExpression: 'pk = :room AND begins_with(sk, :month)',
          ExpressionAttributeValues: { ':room': pkOf(room), ':month': `DAY#${month}-` },
        }),
      )
      return pages.flat().map((item) => roomDay.parse(item))
    },
    async *due(until) {
      const pages = pagesOf({
        IndexName: 'timers',
        KeyConditionExpression: 'timerShard = :shard AND nextTimerAt <= :until',
        ExpressionAttributeValues: { ':shard': SHARD, ':until': `${until.toISOString()}~` },
      })
      for await (const page of pages) yield page.map(placeOf)
    },
  }
}

const isNew = { ConditionExpression: 'attribute_not_exists(pk)' }
const isStill = (version: number) => ({
  ConditionExpression: 'version = :version',
  ExpressionAttributeValues: { ':version': version },
})

/** The SDK repeats a write whose answer was lost, and then meets its own first attempt. */
const isSame = (standing: RoomDay, written: RoomDay) =>
  JSON.stringify(roomDay.parse(written)) === JSON.stringify(standing)

const pkOf = ({ municipality, room }: Omit<RoomPlace, 'date'>) => `ROOM#${municipality}#${room}`
const keyOf = (place: RoomPlace) => ({ pk: pkOf(place), sk: `DAY#${place.date}` })

/** The index knows an item by its keys. */
function placeOf({ pk, sk }: Record<string, unknown>): RoomPlace {
  const [, municipality = '', room = ''] = String(pk).split('#')
  return { municipality, room, date: String(sk).replace('DAY#', '') }
}

function itemOf(day: RoomDay) {
  const [next] = day.slots.flatMap(({ checkAt }) => checkAt ?? []).toSorted()
  const { pk, sk } = keyOf(day)
  return { ...day, pk, sk, ...(next && { timerShard: SHARD, nextTimerAt: `${next}#${pk}#${sk}` }) }
}
