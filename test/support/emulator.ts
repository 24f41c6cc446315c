import { readFileSync } from 'node:fs'
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { afterAll, beforeAll } from 'vitest'
import { type Table, tableOf } from '#functions/adapters/dynamo.ts'

type Resource = { readonly Type: string; readonly Properties: Record<string, unknown> }

/** The table as the synthesized template describes it, so that tests and infrastructure cannot drift apart. */
function tableOfTemplate() {
  const { Resources } = JSON.parse(readFileSync('cdk.out/Khamrong.template.json', 'utf8'))
  const tables = (Object.values(Resources) as Resource[]).filter(({ Type }) => Type === 'AWS::DynamoDB::Table')
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = tables[0]?.Properties ?? {}
  return { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode: 'PAY_PER_REQUEST' }
}

/** An embedded DynamoDB engine that holds the case table in memory. */
export async function startEmulator() {
  const server = dynalite({ createTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    region: 'ap-southeast-7',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  await client.send(new CreateTableCommand({ TableName: 'cases', ...tableOfTemplate() } as CreateTableCommandInput))
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { table: tableOf(client, 'cases'), close }
}

/** The case table on an embedded DynamoDB engine, for one test file. */
export function emulatedTable(): () => Promise<Table> {
  let emulator: Awaited<ReturnType<typeof startEmulator>> | undefined

  beforeAll(async () => {
    emulator = await startEmulator()
  })
  afterAll(() => emulator?.close())

  return async () => {
    if (!emulator) throw new Error('the emulator has not started')
    return emulator.table
  }
}
