import { categoriesOf } from '#schemas/categories.ts'
import { monthText } from '#schemas/dates.ts'
import { findForm } from '#schemas/forms/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { PromiseColumn, StatisticsView } from '#schemas/statistics.ts'
import type { Text } from '#schemas/text.ts'
import { promiseColumnTexts, statisticsTexts } from '#schemas/texts/statistics.ts'
import { statusWords } from '../desk/status-words.ts'

/** `count` is null where it lies between 1 and 4. */
export type Cell = { readonly key: string; readonly name: Text; readonly count: number | null }
export type Part = { readonly id: string; readonly title: Text; readonly cells: readonly Cell[] }

const namesOf = {
  byForm: (form: string) => findForm(form)?.card,
  byCategory: (key: string) => categoryName(...(key.split('.') as [string, string])),
  byMonth: (month: string) => monthText(month),
  byOffice: (office: string, { offices }: Municipality) => offices[office]?.name,
  byStatus: (status: string) => statusWords[status as keyof typeof statusWords],
}
export type PartId = keyof typeof namesOf
/** What of it everybody may read. */
const published = ['byForm', 'byMonth', 'byOffice', 'byStatus'] as const satisfies readonly PartId[]

/** The same word may mean something else on another form. */
function categoryName(id: string, category: string): Text | undefined {
  const form = findForm(id)
  const name = form && categoriesOf(form)[category]
  return name && { th: `${form.card.th}: ${name.th}`, en: `${form.card.en}: ${name.en}` }
}

/** What something that is counted is called; what exists no more goes by its id. */
export const nameOfPart = (id: PartId, key: string, municipality: Municipality): Text =>
  namesOf[id](key, municipality) ?? { th: key, en: key }

/** Everything that is counted, with its name in both languages, part by part. */
export function nameCells(view: StatisticsView, municipality: Municipality): readonly Part[] {
  const part = (
    id: keyof StatisticsView & keyof typeof statisticsTexts,
    counts: Counts,
    nameOf: (key: string) => Text,
  ): Part => ({
    id,
    title: statisticsTexts[id],
    cells: Object.entries(counts).map(([key, count]) => ({ key, name: nameOf(key), count })),
  })
  return [
    part('promise', view.promise, (key) => promiseColumnTexts[key as PromiseColumn]),
    ...published.map((id) => part(id, view[id], (key) => nameOfPart(id, key, municipality))),
  ]
}

type Counts = Readonly<Record<string, number | null>>
