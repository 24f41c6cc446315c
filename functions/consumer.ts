import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { z } from 'zod'
import { report } from './log.ts'

type Arrived<Event> = { readonly event: Event; readonly attempt: number }

/** Puts an action behind a queue: each message stands or falls on its own, and comes back until it is dead-lettered. */
export function consumer<Schema extends z.ZodType, Ports>(
  schema: Schema,
  action: (arrived: Arrived<z.output<Schema>>, ports: Ports) => Promise<void>,
  ports: Ports,
) {
  const take = async ({ body, attributes }: SQSRecord) =>
    action({ event: schema.parse(JSON.parse(body)), attempt: Number(attributes.ApproximateReceiveCount) }, ports)

  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const outcomes = await Promise.allSettled(Records.map(take))
    const batchItemFailures = outcomes.flatMap((outcome, i) => {
      const itemIdentifier = Records[i]?.messageId
      if (outcome.status === 'fulfilled' || !itemIdentifier) return []
      report('a message will come again', outcome.reason, { messageId: itemIdentifier })
      return [{ itemIdentifier }]
    })
    return { batchItemFailures }
  }
}
