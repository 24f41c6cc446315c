import { isDeepStrictEqual } from 'node:util'
import type { DynamoEngine } from './dynalite.ts'
import type { Input } from './service.ts'
import { keyOf, scan, type Table } from './tables.ts'

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
