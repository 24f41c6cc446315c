import type { DynamoEngine } from '../gateway/dynalite.ts'
import type { Input } from '../gateway/service.ts'
import { scan } from '../gateway/tables.ts'
import type { Queues } from '../queues/engine.ts'
import { isHidden } from '../queues/message.ts'

/** One row per queue that does work; its dead letters are counted with it. */
export function queueRows(queues: Queues): unknown[] {
  const all = queues.names().map((name) => ({ name, messages: queues.messages(name), settings: queues.settings(name) }))
  const letterBoxes = new Set(all.flatMap(({ settings }) => settings?.redrive?.target ?? []))
  return all
    .filter(({ name }) => !letterBoxes.has(name))
    .map(({ name, messages, settings }) => {
      const hidden = messages.filter(isHidden)
      const letters = queues.messages(settings?.redrive?.target ?? '').filter(({ origin }) => origin === name)
      const inFlight = hidden.filter(({ receives }) => receives > 0).length
      const counts = { visible: messages.length - hidden.length, inFlight, delayed: hidden.length - inFlight }
      return { name, ...counts, deadLetters: letters.length }
    })
}

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
