import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { Outbox } from '../domain/ports.ts'
import { Refusal } from '../domain/refusal.ts'
import { orTryAgain } from './transient.ts'

const BATCH = 10
const AT_ONCE = 8

/** Sends ten messages a call and some calls at once; whatever a queue did not take is tried again by the next sweep. */
export function sqsOutbox<Message>(client: SQSClient, QueueUrl: string): Outbox<Message> {
  const sendBatch = (messages: readonly Message[]) =>
    orTryAgain('sqs', async () => {
      const Entries = messages.map((message, i) => ({ Id: String(i), MessageBody: JSON.stringify(message) }))
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }))
      if (Failed.length > 0) throw new Refusal('try-again')
    })
  return {
    async sendAll(messages) {
      const batches = inGroups(messages, BATCH)
      for (const some of inGroups(batches, AT_ONCE)) await Promise.all(some.map(sendBatch))
    },
  }
}

const inGroups = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
