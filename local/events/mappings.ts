import { createHash } from 'node:crypto'
import { evaluate } from '../iam/evaluate.ts'
import type { Roles } from '../iam/roles.ts'
import type { Outcome } from '../lambda/environment.ts'
import type { Functions, LambdaFunction } from '../lambda/functions.ts'
import type { Queues } from '../queues/engine.ts'
import { type QueueSettings, queueNameIn, type Received } from '../queues/message.ts'
import type { House, Resource } from '../template/house.ts'

const usualConcurrency = 2

/** On AWS the mapping polls with the function's role: without these it could not be created. */
const needed = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']

function checkRole({ id, properties }: LambdaFunction, { arn }: QueueSettings, roles: Roles): void {
  const statements = roles.get(properties.Role)
  const missing = needed.find((action) => evaluate(statements, { action, resource: arn }) === 'deny')
  if (missing) throw new Error(`${id} reads ${arn}, but its role lacks ${missing}`)
}

const record = ({ id, receipt, body, ...message }: Received, { arn, region }: QueueSettings) => ({
  messageId: id,
  receiptHandle: receipt,
  body,
  attributes: {
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    ApproximateReceiveCount: String(message.receives),
    SenderId: 'local',
    SentTimestamp: String(message.sentAt),
  },
  messageAttributes: message.attributes,
  md5OfBody: createHash('md5').update(body).digest('hex'),
  eventSource: 'aws:sqs',
  eventSourceARN: arn,
  awsRegion: region,
})

/** Ids that failed: all after a crash; an answer that names an unknown id fails the whole batch too, as on AWS. */
function failuresIn(outcome: Outcome, partial: boolean, messages: Received[]): Set<string> {
  const ids = messages.map(({ id }) => id)
  if (!outcome.ok) return new Set(ids)
  const answer = outcome.payload as { batchItemFailures?: { itemIdentifier: string }[] } | null
  const named = partial ? (answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier) : []
  return new Set(named.every((id) => ids.includes(id)) ? named : ids)
}

type Parts = { house: House; roles: Roles; functions: Functions; queues: Queues }

export type Mappings = ReturnType<typeof openMappings>

/** What brings messages to functions; settle drives it to the end. */
export function openMappings({ house, roles, functions, queues }: Parts) {
  /** Receipts of the messages that an invocation is working on now. */
  const working = new Set<string>()
  const counts = { invocations: 0, messages: 0 }
  const listeners: (() => void)[] = []

  const deliver = async (mapping: Resource, fn: LambdaFunction, queue: QueueSettings, messages: Received[]) => {
    messages.forEach(({ receipt }) => void working.add(receipt))
    counts.invocations += 1
    counts.messages += messages.length
    const outcome = await functions.invoke(fn, { Records: messages.map((message) => record(message, queue)) })
    const failed = failuresIn(outcome, mapping.properties.FunctionResponseTypes !== undefined, messages)
    messages.forEach(({ receipt }) => void working.delete(receipt))
    messages.filter(({ id }) => !failed.has(id)).forEach(({ receipt }) => void queues.remove(receipt))
  }

  const start = (mapping: Resource) => {
    const { BatchSize = 10, EventSourceArn, FunctionName, ScalingConfig } = mapping.properties
    const fn = functions.byArn(FunctionName)
    const queue = queues.settings(queueNameIn(EventSourceArn))
    if (!queue) throw new Error(`${mapping.id}: no queue ${EventSourceArn}`)
    checkRole(fn, queue, roles)
    const most = Math.min(ScalingConfig?.MaximumConcurrency ?? usualConcurrency, usualConcurrency)
    let running = 0

    const pump = () => {
      const messages = running < most ? queues.receive(queue.name, BatchSize) : []
      if (messages.length === 0) return
      running += 1
      void deliver(mapping, fn, queue, messages).finally(() => {
        running -= 1
        pump()
        for (const listener of listeners.splice(0)) listener()
      })
      pump()
    }
    return { queue: queue.name, pump }
  }

  const started = house
    .all('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled !== false)
    .map(start)
  const pump = (name?: string) =>
    started.filter(({ queue }) => queue === (name ?? queue)).forEach((one) => void one.pump())
  // Later in the same turn, so that a receive in progress is never entered again from inside.
  queues.onVisible((name) => queueMicrotask(() => pump(name)))
  return {
    /** Names of the queues that a function empties. */
    queues: started.map(({ queue }) => queue),
    pump: () => pump(),
    working,
    counts,
    /** Calls once, when the next invocation has ended. */
    onNext: (listener: () => void) => void listeners.push(listener),
  }
}
