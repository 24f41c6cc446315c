import type { DynamoEngine } from '../gateway/dynalite.ts'
import type { Input } from '../gateway/service.ts'
import { scan } from '../gateway/tables.ts'

const readers: Record<string, (value: Input) => unknown> = {
  L: (values: Input[]) => values.map(plain),
  M: (item) => plainItem(item),
  N: Number,
  NS: (values: string[]) => values.map(Number),
  NULL: () => null,
}

/** DynamoDB's typed value as plain JSON; binary stays base64, sets become lists. */
function plain(typed: Input): unknown {
  const [[type = '', value] = []] = Object.entries(typed)
  return readers[type]?.(value) ?? (type === 'NULL' ? null : value)
}

const plainItem = (item: Input): unknown =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plain(value)]))

/** Every item of a table as plain JSON. */
export const rawItems = (engine: DynamoEngine, TableName: string): Promise<unknown[]> =>
  Array.fromAsync(scan(engine, { TableName }), plainItem)
