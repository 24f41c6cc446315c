import { createHash, randomBytes } from 'node:crypto'
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { officer } from '#schemas/staff.ts'
import type { Sessions } from '../domain/people.ts'
import { endedBy, LONGEST_SESSION_MS } from '../domain/session-age.ts'
import { derivedKey, signatureOf } from './derived-key.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import type { Secret } from './secrets.ts'
import { orTryAgain } from './transient.ts'

/** `era` counts how often all sessions of the officer were ended: an older era opens nothing. */
const session = z.object({ officer, era: z.number(), createdAt: z.number(), lastSeenAt: z.number() })
const eras = z.object({ era: z.number() })

/** The table holds only a digest of each id, so that nobody who reads it can walk in. */
const keyOf = (id: string) => ({ pk: `SESSION#${createHash('sha256').update(id).digest('hex')}`, sk: 'SESSION' })
const eraKeyOf = (officerId: string) => ({ pk: `OFFICER#${officerId}`, sk: 'SESSIONS' })

/** Sessions as items of the table, which forgets them after their longest time. */
export function dynamoSessions({ documents, name: TableName }: Table, secret: Secret): Sessions {
  const read = async (Key: Record<string, string>) =>
    (await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item
  const eraOf = async (officerId: string) => eras.parse((await read(eraKeyOf(officerId))) ?? { era: 0 }).era
  const closed = async (found: z.infer<typeof session>, now: Date) =>
    endedBy(found, now) ?? ((await eraOf(found.officer.id)) === found.era ? undefined : 'ended')
  /** False when the session was ended at this very moment. */
  const touch = (Key: Record<string, string>, lastSeenAt: number) =>
    documents
      .send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression: 'SET lastSeenAt = :now',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':now': lastSeenAt },
        }),
      )
      .then(() => true)
      .catch((error) => {
        if (itemInTheWay(error)) return false
        throw error
      })
  async function resume(Key: Record<string, string>, now: Date) {
    const { data } = session.safeParse(await read(Key))
    if (!data) return 'ended'
    const ended = await closed(data, now)
    if (ended) return ended
    return (await touch(Key, now.getTime())) ? data.officer : 'ended'
  }
  return {
    begin: (begun, now) =>
      orTryAgain('dynamodb', async () => {
        const id = randomBytes(32).toString('base64url')
        const at = now.getTime()
        const expiresAt = Math.ceil((at + LONGEST_SESSION_MS) / 1000)
        const times = { createdAt: at, lastSeenAt: at, expiresAt }
        const Item = { ...keyOf(id), officer: begun, era: await eraOf(begun.id), ...times }
        await documents.send(new PutCommand({ TableName, Item }))
        return id
      }),
    resume: (id, now) => orTryAgain('dynamodb', () => resume(keyOf(id), now)),
    end: (id) =>
      orTryAgain('dynamodb', async () => {
        await documents.send(new DeleteCommand({ TableName, Key: keyOf(id) }))
      }),
    endAll: (officerId) =>
      orTryAgain('dynamodb', async () => {
        await documents.send(
          new UpdateCommand({
            TableName,
            Key: eraKeyOf(officerId),
            UpdateExpression: 'ADD era :one',
            ExpressionAttributeValues: { ':one': 1 },
          }),
        )
      }),
    csrf: async (id) => signatureOf([id], await derivedKey(secret, 'csrf')),
  }
}
