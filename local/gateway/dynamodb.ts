import type { DynamoEngine } from './dynalite.ts'
import { type Answer, failJson, type Input, readJson, type Service } from './service.ts'
import { keyOf, type Table } from './tables.ts'

/** The engine does not know ReturnValuesOnConditionCheckFailure: the item is read again when the condition fails. */
async function withOldItem(
  engine: DynamoEngine,
  table: Table,
  { Key, Item: wanted }: Input,
  answer: Answer,
): Promise<Answer> {
  const failure = JSON.parse(String(answer.body))
  if (!failure.__type.endsWith('#ConditionalCheckFailedException')) return answer
  const input = { TableName: table.name, Key: Key ?? keyOf(table, wanted), ConsistentRead: true }
  const { Item } = await engine.ask('GetItem', input)
  return { ...answer, body: JSON.stringify({ ...failure, ...(Item && { Item }) }) }
}

export function dynamodb(engine: DynamoEngine, tables: Table[]): Service {
  const find = (nameOrArn: string) => tables.find(({ name, arn }) => name === nameOrArn || arn === nameOrArn)
  const arn = (name: string) => find(name)?.arn ?? `unknown table ${name}`
  return {
    read(request) {
      const { operation, input } = readJson(request)
      const names: string[] = input.RequestItems ? Object.keys(input.RequestItems) : [String(input.TableName)]
      const index = input.IndexName ? `/index/${input.IndexName}` : ''
      const needs = names.map((name) => ({ action: `dynamodb:${operation}`, resource: arn(name) + index }))
      return { operation, input, needs }
    },
    async run({ operation, input }) {
      const { ReturnValuesOnConditionCheckFailure: wanted, ...understood } = input
      const answer = await engine.send(operation, understood)
      const table = find(input.TableName)
      return wanted === 'ALL_OLD' && table && answer.status === 400 ? withOldItem(engine, table, input, answer) : answer
    },
    fail: ({ code, ...rest }) => failJson({ ...rest, code: `com.amazonaws.dynamodb.v20120810#${code}` }),
  }
}
