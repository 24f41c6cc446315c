import type { Municipality } from '#schemas/municipality.ts'
import type { Result, Results } from '#schemas/results.ts'
import { survey } from '#schemas/survey.ts'
import { fill, type Text } from '#schemas/text.ts'
import { bands, resultTexts } from '#schemas/texts/results.ts'
import { nameOfPart } from './name-cells.ts'

type Row = { readonly name: Text; readonly result: Result }
export type ResultPart = { readonly title: Text; readonly rows: readonly Row[] }

type PartName = Exclude<keyof Results, 'all'>
const namesOf: Readonly<Record<PartName, (key: string, municipality: Municipality) => Text>> = {
  byForm: (form, municipality) => nameOfPart('byForm', form, municipality),
  byOffice: (office, municipality) => nameOfPart('byOffice', office, municipality),
  byQuarter: (quarter) => fill(resultTexts.quarter, { n: quarter }),
  byQuestion: (path) => survey.fields[path]?.label ?? { th: path, en: path },
}

/** Every result with its name: altogether, then part by part. */
export function nameResults(results: Results, municipality: Municipality): readonly ResultPart[] {
  const parts = (Object.keys(namesOf) as PartName[]).map((part) => ({
    title: resultTexts[part],
    rows: Object.entries(results[part])
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, result]) => ({ name: namesOf[part](key, municipality), result })),
  }))
  return [{ title: resultTexts.title, rows: [{ name: resultTexts.all, result: results.all }] }, ...parts]
}

/** What reports of Thai surveys say of scores: how many people, mean, deviation of the sample, percent, and the level. */
export function sayResult({ people, scores, sum, squares }: Result) {
  const mean = sum / scores
  const deviation = scores > 1 ? Math.sqrt(Math.max(0, squares - sum * mean) / (scores - 1)) : 0
  const told = mean.toFixed(2)
  const [, band] = bands.find(([from]) => Number(told) >= from) ?? []
  return {
    people,
    mean: told,
    deviation: deviation.toFixed(2),
    percent: (mean * 20).toFixed(2),
    band: band ?? { th: '-', en: '-' },
  }
}
