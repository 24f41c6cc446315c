import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { Events } from '../domain/ports.ts'
import { orTryAgain } from './transient.ts'

export const sqsEvents = (client: SQSClient, QueueUrl: string): Events => ({
  announce: (event) =>
    orTryAgain('sqs', async () => {
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(event) }))
    }),
})
