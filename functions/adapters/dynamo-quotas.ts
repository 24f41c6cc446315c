import { createHmac } from 'node:crypto'
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { QuotaKind, Quotas } from '../domain/ports.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import type { Secret } from './secrets.ts'
import { orTryAgain } from './transient.ts'

const WINDOW_MS = 10 * 60_000
const allowed: Readonly<Record<QuotaKind, number>> = {
  'failed-look-ups': 30,
  'posts-without-script': 20,
  'failed-sign-ins': 5,
  'mailed-codes': 3,
  'failed-codes': 5,
}
const window = z.object({ startedAt: z.number(), used: z.number() })

/** One window for each viewer and kind; the viewer's address stands there only as a keyed digest. */
export function dynamoQuotas({ documents, name: TableName }: Table, secret: Secret): Quotas {
  const keyOf = async (kind: QuotaKind, viewer: string) => {
    const keys = await secret()
    const digest = createHmac('sha256', keys[keys['current'] ?? ''] ?? '').update(`viewer:${networkOf(viewer)}`)
    return { pk: `QUOTA#${kind}#${digest.digest('hex')}`, sk: 'WINDOW' }
  }
  return {
    wait: (kind, viewer, now) =>
      orTryAgain('dynamodb', async () => {
        if (isOwnMachine(viewer)) return undefined
        const Key = await keyOf(kind, viewer)
        const { Item } = await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
        const { startedAt, used } = window.parse(Item ?? { startedAt: 0, used: 0 })
        return used >= allowed[kind] ? secondsLeft(startedAt, now) : undefined
      }),
    spend: (kind, viewer, now) =>
      orTryAgain('dynamodb', async () => {
        if (isOwnMachine(viewer)) return
        const Key = await keyOf(kind, viewer)
        const started = now.getTime()
        const expiresAt = Math.ceil((started + WINDOW_MS) / 1000)
        await documents
          .send(
            new UpdateCommand({
              TableName,
              Key,
              UpdateExpression: 'ADD used :one',
              ConditionExpression: 'startedAt > :before AND startedAt <= :now',
              ExpressionAttributeValues: { ':one': 1, ':before': started - WINDOW_MS, ':now': started },
            }),
          )
          .catch(async (error) => {
            if (!itemInTheWay(error)) throw error
            await documents.send(
              new PutCommand({ TableName, Item: { ...Key, startedAt: started, used: 1, expiresAt } }),
            )
          })
      }),
  }
}

/** A window that begins in the future is of a clock that has gone back since. */
function secondsLeft(startedAt: number, now: Date) {
  const left = startedAt + WINDOW_MS - now.getTime()
  return left > 0 && left <= WINDOW_MS ? Math.ceil(left / 1000) : undefined
}

/** Only a local run sees the loopback address: behind the edge nobody has it. */
const isOwnMachine = (viewer: string) => viewer === '' || viewer === '::1' || viewer.startsWith('127.')

/** A household has a whole /64 of IPv6 addresses. */
const networkOf = (viewer: string) => (viewer.includes(':') ? viewer.split(':').slice(0, 4).join(':') : viewer)
