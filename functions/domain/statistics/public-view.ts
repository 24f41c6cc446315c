import { caseStatuses } from '#schemas/case.ts'
import { monthsOf } from '#schemas/fiscal-year.ts'
import { findForm } from '#schemas/forms/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { Promises, StatisticsView, Tally } from '#schemas/statistics.ts'
import { sumOf } from './add-up.ts'

/** Fewer than this might be recognised. */
export const FEWEST = 5

/** A tally as everybody may read it: small cells are left open, what a municipality has nothing of is 0. */
export function publicView(tally: Tally, { services, offices }: Municipality): StatisticsView {
  const { fiscalYear, asOf, surveys, ratings, promise, byStatus, byForm, byOffice, byMonth } = tally
  const sums = (part: Readonly<Record<string, Promises>>) =>
    Object.fromEntries(Object.entries(part).map(([name, promises]) => [name, sumOf(promises)]))
  return {
    fiscalYear,
    asOf,
    total: sumOf(promise),
    byForm: cells(requestsIn(services), sums(byForm)),
    byStatus: cells(caseStatuses, byStatus),
    byOffice: cells(Object.keys(offices), sums(byOffice)),
    byMonth: cells(monthsOf(fiscalYear), sums(byMonth)),
    promise,
    satisfaction: { linked: ratings.all.people, open: surveys.people },
    // No such report is taken yet, so that none can have come; the page says nothing of them.
    corruption: { total: 0, done: 0, inProgress: 0 },
  }
}

const requestsIn = (services: Municipality['services']) => Object.keys(services).filter((id) => !findForm(id)?.isSurvey)

/** Every name with its count; those that are counted and named no more come last. */
const cells = (names: readonly string[], counts: Readonly<Record<string, number>>) =>
  Object.fromEntries([...new Set([...names, ...Object.keys(counts)])].map((name) => [name, cellOf(counts[name] ?? 0)]))

const cellOf = (count: number) => (count > 0 && count < FEWEST ? null : count)
