import type { Field } from './fields.ts'
import { fill, type Text } from './text.ts'

/** What each question is called when something is said of it; one that stands in rows also says in which. */
export const labelsOf = (fields: Readonly<Record<string, Field>>): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([path, field]) => [[path, field.label], ...inRows(path, field)]))

const inRows = (path: string, { rule, rows }: Field) =>
  Array.from({ length: rule.kind === 'rows' ? rule.max : 0 }, (_, i) =>
    fill(rows?.name ?? NUMBER, { n: i + 1 }),
  ).flatMap((row, i) =>
    Object.entries(rows?.cells ?? {}).map(([name, { label }]): [string, Text] => [
      `${path}.${i}.${name}`,
      { th: `${label.th} (${row.th})`, en: `${label.en} (${row.en})` },
    ]),
  )

const NUMBER: Text = { th: '{n}', en: '{n}' }
