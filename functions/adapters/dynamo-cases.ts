import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { type ServiceCase, serviceCase, timer } from '#schemas/case.ts'
import type { Cases } from '../domain/ports.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import { deskKeysOf } from './dynamo-desk.ts'
import { figureKeysOf } from './dynamo-figures.ts'
import { orTryAgain } from './transient.ts'

const shards = ['T#0', 'T#1', 'T#2', 'T#3'] as const
const pendingItem = serviceCase.pick({ reference: true, municipality: true, timerSeq: true }).extend({ timer })

type Condition = Pick<PutCommand['input'], 'ConditionExpression' | 'ExpressionAttributeValues'>

/** Cases as single items; those with a pending step also stand in the sparse index `timers`. */
export function dynamoCases({ documents, name: TableName }: Table): Cases {
  const find = (reference: string) =>
    orTryAgain('dynamodb', async () => {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: keyOf(reference), ConsistentRead: true }))
      return Item && caseOf(Item)
    })
  /** A conditional put; answers the case in its way, read whole, when the condition failed. */
  const put = (kept: ServiceCase, condition: Condition) =>
    orTryAgain('dynamodb', () =>
      documents
        .send(
          new PutCommand({
            TableName,
            Item: itemOf(kept),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            ...condition,
          }),
        )
        .then(() => undefined)
        .catch(async (error) => {
          const item = itemInTheWay(error)
          if (!item) throw error
          return 'pk' in item ? caseOf(unmarshall(item as never)) : await find(kept.reference)
        }),
    )

  /** The keys come from the index alone; whoever acts on one reads the case itself again. */
  async function* pagesOf(shard: string, until: Date) {
    let from: Record<string, unknown> | undefined
    do {
      const { Items = [], LastEvaluatedKey } = await orTryAgain('dynamodb', () =>
        documents.send(new QueryCommand({ ...dueOn(shard, until), TableName, ExclusiveStartKey: from })),
      )
      yield Items.map((item) => pendingItem.parse(item))
      from = LastEvaluatedKey
    } while (from)
  }

  return {
    find,
    async add(opened) {
      const standing = await put(opened, { ConditionExpression: 'attribute_not_exists(pk)' })
      return standing ? { standing } : {}
    },
    async save(changed) {
      const written = { ...changed, version: changed.version + 1 }
      const standing = await put(written, {
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: { ':version': changed.version },
      })
      return !standing || isSame(standing, written)
    },
    async *pending(until) {
      for (const shard of shards) yield* pagesOf(shard, until)
    },
  }
}

const keyOf = (reference: string) => ({ pk: `CASE#${reference}`, sk: 'CASE' })

const itemOf = (kept: ServiceCase) => ({
  ...keyOf(kept.reference),
  ...kept,
  ...deskKeysOf(kept),
  ...figureKeysOf(kept),
  ...(kept.timer && { timerShard: shardOf(kept.reference), nextTimerAt: `${kept.timer.at}#${kept.reference}` }),
})

const caseOf = (item: object) => serviceCase.parse(item)

/** The SDK repeats a write whose answer was lost, and then meets its own first attempt. */
const isSame = (standing: ServiceCase, written: ServiceCase) =>
  JSON.stringify(serviceCase.parse(written)) === JSON.stringify(standing)

const shardOf = (reference: string) => shards[(reference.codePointAt(reference.length - 1) ?? 0) % shards.length]

/** Keys are `instant#reference`, and the tilde sorts behind the number sign. */
const dueOn = (shard: string, until: Date) => ({
  IndexName: 'timers',
  KeyConditionExpression: 'timerShard = :shard AND nextTimerAt <= :until',
  ExpressionAttributeValues: { ':shard': shard, ':until': `${until.toISOString()}~` },
})
