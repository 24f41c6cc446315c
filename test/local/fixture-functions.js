import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

const dynamo = new DynamoDBClient({})
const queue = new SQSClient({})
const { NOTES: TableName, QUEUE: QueueUrl, SECRET } = process.env

const json = (statusCode, body) => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

const named = async (call) => {
  try {
    return await call
  } catch (error) {
    return { name: error.name, item: error.Item }
  }
}

const actions = {
  async sign({ Bucket, Key, size, redirect }) {
    const Fields = { 'Content-Type': 'image/png', ...(redirect && { success_action_redirect: redirect }) }
    const Conditions = [['content-length-range', size, size]]
    return json(200, await createPresignedPost(new S3Client({}), { Bucket, Key, Fields, Conditions, Expires: 3600 }))
  },
  async link({ Bucket, Key }) {
    const ResponseContentDisposition = "attachment; filename*=UTF-8''%E0%B8%A0.png"
    const command = new GetObjectCommand({ Bucket, Key, ResponseContentDisposition })
    return json(200, { url: await getSignedUrl(new S3Client({}), command, { expiresIn: 300 }) })
  },
  async add({ id, delay, fail, to }) {
    const Item = { pk: { S: id }, due: { S: 'today' } }
    const check = { ConditionExpression: 'attribute_not_exists(pk)', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }
    const put = await named(dynamo.send(new PutItemCommand({ TableName, Item, ...check })))
    if (put.name) return json(409, put)
    const MessageBody = JSON.stringify({ id, fail, to })
    await queue.send(new SendMessageCommand({ QueueUrl, MessageBody, DelaySeconds: delay }))
    return json(201, { id, at: new Date().toISOString() })
  },
  async remove({ id }) {
    return json(200, await named(dynamo.send(new DeleteItemCommand({ TableName, Key: { pk: { S: id } } }))))
  },
  async crash() {
    throw new Error('a bug')
  },
  async wait() {
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  },
  async late({ id }) {
    setTimeout(() => dynamo.send(new GetItemCommand({ TableName, Key: { pk: { S: id } } })).catch(() => undefined), 20)
    return json(200, {})
  },
  async echo(_, event) {
    const secret = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: SECRET }))
    return json(200, {
      event,
      secret: JSON.parse(secret.SecretString).v1,
      zone: process.env.TZ,
      home: process.env.HOME ?? null,
    })
  },
}

export const notes = async (event) => {
  if (event['detail-type']) return void process.stdout.write(`fired at ${event.time}\n`)
  const body = event.body === undefined ? {} : JSON.parse(event.body)
  return actions[body.action ?? 'echo'](body, event)
}

const work = async ({ id, fail, to }) => {
  if (fail) throw new Error('asked to fail')
  const Key = { pk: { S: id } }
  const values = { ':one': { N: '1' } }
  await dynamo.send(
    new UpdateItemCommand({ TableName, Key, UpdateExpression: 'ADD done :one', ExpressionAttributeValues: values }),
  )
  const Content = { Simple: { Subject: { Data: id }, Body: { Text: { Data: 'สวัสดี' }, Html: { Data: '<p>สวัสดี</p>' } } } }
  const mail = {
    FromEmailAddress: 'Khamrong <no-reply@khamrong.test>',
    Destination: { ToAddresses: [to ?? 'a@b.test'] },
    Content,
  }
  await new SESv2Client({}).send(new SendEmailCommand(mail))
  const metric = { Namespace: 'Khamrong', Dimensions: [['service']], Metrics: [{ Name: 'Done', Unit: 'Count' }] }
  const line = { _aws: { Timestamp: 0, CloudWatchMetrics: [metric] }, service: 'worker', Done: 1 }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

export const worker = async ({ Records }) => {
  const results = await Promise.allSettled(Records.map(({ body }) => work(JSON.parse(body))))
  const failed = Records.filter((_, index) => results[index].status === 'rejected')
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) }
}
