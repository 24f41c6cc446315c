import { monthOf } from '#schemas/fiscal-year.ts'
import { findForm } from '#schemas/forms/index.ts'
import { noResult } from '#schemas/results.ts'
import { type Figure, type Promises, promiseColumns, type Tally } from '#schemas/statistics.ts'
import type { Now } from '../ports.ts'
import { addScores, countRatings } from './count-ratings.ts'
import type { Figures, Ratings } from './ports.ts'

type Ports = { readonly figures: Figures; readonly ratings: Ratings; readonly now: Now }

/** Counts a municipality's fiscal year (B.E.) anew from all its cases. */
export async function countYear(
  municipality: string,
  fiscalYear: number,
  { figures, ratings, now }: Ports,
): Promise<Tally> {
  const asOf = now().toISOString()
  const parts = { byStatus: {}, byForm: {}, byCategory: {}, byOffice: {}, byMonth: {} }
  const counted = { surveys: noResult(), promise: none(), ...parts }
  for await (const page of figures.of(municipality, fiscalYear)) for (const figure of page) countIn(counted, figure)
  const rated = await countRatings(ratings.of(municipality, fiscalYear))
  return { municipality, fiscalYear, asOf, ...counted, ratings: rated }
}

type Counted = Pick<Tally, 'surveys' | 'promise' | 'byStatus' | 'byForm' | 'byCategory' | 'byOffice' | 'byMonth'>

const none = () => Object.fromEntries(promiseColumns.map((column) => [column, 0])) as Promises

function countIn(counted: Counted, { form, status, category, office, receivedAt, promised, scores }: Figure) {
  if (findForm(form)?.isSurvey) {
    addScores(counted.surveys, scores)
    return
  }
  const { promise, byStatus, ...parts } = counted
  promise[promised] += 1
  byStatus[status] = (byStatus[status] ?? 0) + 1
  const add = (part: Record<string, Promises>, name: string) => {
    part[name] ??= none()
    part[name][promised] += 1
  }
  add(parts.byForm, form)
  if (category) add(parts.byCategory, `${form}.${category}`)
  // A case that no office has yet is some seconds old.
  if (office) add(parts.byOffice, office)
  add(parts.byMonth, monthOf(receivedAt))
}
