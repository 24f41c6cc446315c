import { createHash } from 'node:crypto'
import type { Queues } from '../queues/engine.ts'
import type { QueueSettings } from '../queues/message.ts'
import type { Answer, Failure, Input, Service } from './service.ts'
import { answerJson, failJson, readJson, unknownOperation } from './service.ts'

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const largestBody = 1_048_576
type Result = Record<string, unknown> & { failure?: Failure }
const invalid = (message: string): Result => ({ failure: { code: 'com.amazonaws.sqs#InvalidParameterValue', message } })

function send(queues: Queues, { name }: QueueSettings, input: Input): Result {
  const { MessageBody: body, DelaySeconds: delay, MessageAttributes } = input
  if (typeof body !== 'string' || body === '') return invalid('The request must contain the parameter MessageBody.')
  if (Buffer.byteLength(body) > largestBody)
    return invalid('One or more parameters are invalid. Reason: Message too long.')
  if (delay !== undefined && !(delay >= 0 && delay <= 900)) return invalid('DelaySeconds must be >= 0 and <= 900.')
  const message = queues.send(name, body, { delay, attributes: MessageAttributes })
  return { MessageId: message.id, MD5OfMessageBody: md5(body) }
}

/** A batch answers each entry by itself: some may fail while others succeed. */
function sendBatch(queues: Queues, queue: QueueSettings, { Entries }: Input): Result {
  if (Entries.length === 0 || Entries.length > 10) return invalid('A batch has 1 to 10 entries.')
  const results: Result[] = Entries.map((entry: Input) => ({ Id: entry.Id, ...send(queues, queue, entry) }))
  const failed = results.filter(({ failure }) => failure)
  return {
    Successful: results.filter(({ failure }) => !failure),
    Failed: failed.map(({ Id, failure: no }) => ({ Id, Code: no?.code, Message: no?.message, SenderFault: true })),
  }
}

/** What functions do with queues: the runner receives for them, as the event source does on AWS. */
const operations: Record<string, (queues: Queues, queue: QueueSettings, input: Input) => Result> = {
  SendMessage: send,
  SendMessageBatch: sendBatch,
}

const fail = (failure: Failure): Answer => {
  const { headers, ...rest } = failJson(failure)
  return { ...rest, headers: { ...headers, 'x-amzn-query-error': `${failure.code};Sender` } }
}

export function sqs(queues: Queues): Service {
  const find = ({ QueueUrl }: Input) => queues.settings(String(QueueUrl).split('/').at(-1) ?? '')
  return {
    read(request) {
      const { operation, input } = readJson(request)
      // A batch needs the permission of its single action.
      const action = `sqs:${operation.replace(/Batch$/, '')}`
      return { operation, input, needs: [{ action, resource: find(input)?.arn ?? 'unknown queue' }] }
    },
    run({ operation, input }) {
      const [run, queue] = [operations[operation], find(input)]
      if (!run) return fail(unknownOperation(operation))
      if (!queue)
        return fail({ code: 'com.amazonaws.sqs#QueueDoesNotExist', message: 'The specified queue does not exist.' })
      const result = run(queues, queue, input)
      return result.failure ? fail(result.failure) : answerJson(result)
    },
    fail,
  }
}
