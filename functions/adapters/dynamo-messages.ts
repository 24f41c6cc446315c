import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type Message, message } from '#schemas/message.ts'
import type { Messages } from '../domain/ports.ts'
import { itemInTheWay, type Table } from './dynamo.ts'
import { orTryAgain } from './transient.ts'

/** Texts beside their case, one item each, never written twice. */
export function dynamoMessages({ documents, name: TableName }: Table): Messages {
  const read = async (Key: Record<string, string>) => {
    const { Item } = await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
    return message.parse(Item)
  }
  return {
    put: (written) =>
      orTryAgain('dynamodb', () => {
        const Key = keyOf(written)
        return documents
          .send(
            new PutCommand({
              TableName,
              Item: { ...written, ...Key },
              ConditionExpression: 'attribute_not_exists(pk)',
            }),
          )
          .then(() => ({}))
          .catch(async (error) => {
            if (!itemInTheWay(error)) throw error
            const standing = await read(Key)
            return isSame(standing, written) ? {} : { standing }
          })
      }),
    of: (reference) =>
      orTryAgain('dynamodb', async () => {
        const found: Message[] = []
        let from: Record<string, unknown> | undefined
        do {
          const { Items = [], LastEvaluatedKey } = await documents.send(
            new QueryCommand({ ...textsOf(reference), TableName, ConsistentRead: true, ExclusiveStartKey: from }),
          )
          found.push(...Items.map((item) => message.parse(item)))
          from = LastEvaluatedKey
        } while (from)
        return found
      }),
  }
}

/** A write whose answer was lost meets itself when the SDK repeats it. */
const isSame = (standing: Message, written: Message) =>
  standing.text === written.text &&
  String(standing.files) === String(written.files) &&
  standing.by === written.by &&
  standing.at === written.at

const keyOf = ({ reference, messageId }: Message) => ({ pk: `CASE#${reference}`, sk: `MESSAGE#${messageId}` })

const textsOf = (reference: string) => ({
  KeyConditionExpression: 'pk = :case AND begins_with(sk, :message)',
  ExpressionAttributeValues: { ':case': `CASE#${reference}`, ':message': 'MESSAGE#' },
})
