import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { mockClient } from 'aws-sdk-client-mock'
import { expect, test } from 'vitest'
import { dynamoCases } from '#functions/adapters/dynamo-cases.ts'
import { dynamoLeaves } from '#functions/adapters/dynamo-leaves.ts'
import { sesMail } from '#functions/adapters/ses-mail.ts'
import { sqsEvents } from '#functions/adapters/sqs-events.ts'
import { aCase } from '#test/support/builders.ts'

const failure = (name: string, extra = {}) =>
  Object.assign(new Error('what the service said'), { name, $fault: 'client', ...extra })
const message = { to: 'a@b.example', subject: 's', text: 't', html: 'h' }
const delivery = { reference: 'NMP-0000-0001', step: 'receipt', channel: 'email', recipient: 'a@b.example' } as const
const event = { type: 'case.opened', municipality: 'namoungpet', reference: 'NMP-0000-0001' } as const

test.each([
  ['TooManyRequestsException', {}, 'later'],
  ['Error', { code: 'ECONNREFUSED' }, 'later'],
  ['MessageRejected', {}, 'rejected'],
  ['BadRequestException', {}, 'rejected'],
  ['TimeoutError', {}, 'unknown'],
  ['Error', { code: 'ECONNRESET' }, 'unknown'],
  ['InternalFailure', { $metadata: { httpStatusCode: 500 } }, 'unknown'],
])('a mail that met %s %o ends as %s after one attempt', async (name, extra, outcome) => {
  const ses = mockClient(SESv2Client).on(SendEmailCommand).rejects(failure(name, extra))

  const mail = sesMail(new SESv2Client({}), { from: 'x@y.example', configurationSet: 'set' })

  expect(await mail.send(message, delivery)).toBe(outcome)
  expect(ses.commandCalls(SendEmailCommand)).toHaveLength(1)
})

test.each(['ThrottlingException', 'TimeoutError', 'ServiceUnavailable'])(
  'a queue out of reach by %s asks to try again',
  async (name) => {
    mockClient(SQSClient)
      .on(SendMessageCommand)
      .rejects(failure(name, { $metadata: { httpStatusCode: 503 } }))
    await expect(sqsEvents(new SQSClient({}), 'https://queue.example').announce(event)).rejects.toMatchObject({
      reason: 'try-again',
    })
  },
)

test('a denied call is a bug and stays one', async () => {
  mockClient(SQSClient)
    .on(SendMessageCommand)
    .rejects(failure('AccessDeniedException', { $metadata: { httpStatusCode: 403 } }))
  await expect(sqsEvents(new SQSClient({}), 'https://queue.example').announce(event)).rejects.toThrow(
    'what the service said',
  )
})

test('leaves are read to their end, however many there are', async () => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
  const leave = (person: string) => ({
    municipality: 'namoungpet',
    person,
    from: '2026-11-23',
    to: '2026-11-24',
    substitute: 'somebody',
  })
  mockClient(DynamoDBDocumentClient)
    .on(QueryCommand)
    .resolvesOnce({ Items: [leave('one')], LastEvaluatedKey: { pk: 'STAFF#namoungpet', sk: 'LEAVE#one#2026-11-23' } })
    .resolves({ Items: [leave('other')] })

  expect(await dynamoLeaves({ documents, name: 'cases' }).of('namoungpet')).toEqual([leave('one'), leave('other')])
})

test('a write whose first answer was lost is known as our own', async () => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
  const changed = aCase({ office: 'works' })
  const Item = {
    ...marshall({ ...changed, pk: 'CASE', sk: 'CASE' }, { removeUndefinedValues: true }),
    version: { N: '2' },
  }
  mockClient(documents).on(PutCommand).rejects(failure('ConditionalCheckFailedException', { Item }))

  expect(await dynamoCases({ documents, name: 'cases' }).save(changed)).toBe(true)
  expect(await dynamoCases({ documents, name: 'cases' }).save({ ...changed, office: 'health' })).toBe(false)
})

test('a throttled table asks to try again', async () => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
  mockClient(documents).on(PutCommand).rejects(failure('ProvisionedThroughputExceededException'))
  await expect(dynamoCases({ documents, name: 'cases' }).add(aCase())).rejects.toMatchObject({ reason: 'try-again' })
})
