import { isDeepStrictEqual } from 'node:util'
import type { House, Properties, Resource } from '../template/house.ts'
import type { DynamoEngine } from './dynalite.ts'
import type { Input } from './service.ts'

const agree = (entry: Input, item: Input): boolean =>
  item !== undefined && Object.keys(entry).every((name) => isDeepStrictEqual(entry[name], item[name]))

async function repairIndex(engine: DynamoEngine, table: Table, IndexName: string): Promise<void> {
  const TableName = table.name
  for await (const entry of scan(engine, { TableName, IndexName })) {
    const Key = keyOf(table, entry)
    const { Item } = await engine.ask('GetItem', { TableName, Key, ConsistentRead: true })
    if (agree(entry, Item)) continue
    await engine.ask('PutItem', { TableName, Item: { ...Item, ...entry } })
    await (Item ? engine.ask('PutItem', { TableName, Item }) : engine.ask('DeleteItem', { TableName, Key }))
  }
}

/**
 * The engine writes an item's index entries and the item itself one after the other, so a kill can fall between them.
 * Writing the item through the engine once more removes a ghost from an index and adds a missing entry.
 */
export async function repairTables(engine: DynamoEngine, tables: Table[]): Promise<void> {
  for (const table of tables.filter(({ properties }) => properties.GlobalSecondaryIndexes)) {
    for (const { IndexName } of table.properties.GlobalSecondaryIndexes) await repairIndex(engine, table, IndexName)
    for await (const Item of scan(engine, { TableName: table.name })) {
      await engine.ask('PutItem', { TableName: table.name, Item })
    }
  }
}

export type Table = Resource
export const tablesOf = (house: House): Table[] => house.all('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')

/** Keys and indexes as one text, to compare a kept table with the template's. */
function shapeOf({ KeySchema, GlobalSecondaryIndexes = [] }: Input): string {
  const keys = (schema: Input[]) => schema.map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join()
  const indexes = GlobalSecondaryIndexes.map((index: Input) => `${index.IndexName}: ${keys(index.KeySchema)}`)
  return [keys(KeySchema), ...indexes.sort()].join('; ')
}

function create(engine: DynamoEngine, TableName: string, { KeySchema, AttributeDefinitions, ...rest }: Properties) {
  const { GlobalSecondaryIndexes } = rest
  const table = { TableName, KeySchema, AttributeDefinitions, BillingMode: 'PAY_PER_REQUEST' }
  return engine.ask('CreateTable', { ...table, ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes }) })
}

/** Makes the tables that are missing; a kept table with other keys cannot be served, so it is named. */
export async function createTables(engine: DynamoEngine, tables: Table[]): Promise<void> {
  const { TableNames } = await engine.ask('ListTables', {})
  for (const { name, properties } of tables) {
    if (!TableNames.includes(name)) await create(engine, name, properties)
    const { Table: kept } = await engine.ask('DescribeTable', { TableName: name })
    if (shapeOf(kept) === shapeOf(properties)) continue
    throw new Error(`table ${name} was kept with other keys than the template has now: delete the data folder`)
  }
}

type Source = { TableName: string; IndexName?: string }

/** Every item of a table or index, in DynamoDB's typed form. */
export async function* scan(engine: DynamoEngine, from: Source): AsyncGenerator<Input> {
  let ExclusiveStartKey: Input
  do {
    const page = await engine.ask('Scan', { ...from, ...(ExclusiveStartKey && { ExclusiveStartKey }) })
    yield* page.Items
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
}

export const keyOf = (table: Table, item: Input): Input =>
  Object.fromEntries(table.properties.KeySchema.map(({ AttributeName }: Input) => [AttributeName, item[AttributeName]]))
