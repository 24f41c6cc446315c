import * as z from 'zod'
import { caseStatus } from './case.ts'
import { noResult, noResults, result, results } from './results.ts'

/** What became of the promise of first contact; a breach is either late or excused. */
export const promiseColumns = ['kept', 'late', 'open', 'excluded', 'excused', 'noPromise'] as const
export const promiseColumn = z.enum(promiseColumns)
export type PromiseColumn = z.infer<typeof promiseColumn>

/** What the statistics know of one case: nothing by which somebody could be recognised. */
export const figure = z.object({
  form: z.string(),
  status: caseStatus,
  /** By the desk's word where that is another one than the citizen's; null where the form does not ask. */
  category: z.string().nullable().default(null),
  office: z.string().nullable(),
  receivedAt: z.iso.datetime(),
  promised: promiseColumn,
  /** What a survey by the open link gave; no other form asks for scores. */
  scores: z.array(z.int()).default([]),
})
export type Figure = z.infer<typeof figure>

const promises = z.record(promiseColumn, z.int())
export type Promises = z.infer<typeof promises>
const byName = z.record(z.string(), promises)

/** A municipality's fiscal year (B.E.) counted, with nothing left out: for its own staff. */
export const tally = z.object({
  municipality: z.string(),
  fiscalYear: z.int(),
  asOf: z.iso.datetime(),
  /** Surveys by the open link, which anybody may answer and more than once; they are in no other count. */
  surveys: result.default(noResult),
  /** How matters were rated that ended in this year; no case is counted by them. */
  ratings: results.default(noResults),
  promise: promises,
  byStatus: z.record(z.string(), z.int()),
  byForm: byName,
  /** By form and category. */
  byCategory: byName.default({}),
  byOffice: byName,
  byMonth: byName,
})
export type Tally = z.infer<typeof tally>

/** A count that is null lies between 1 and 4, by which somebody might be recognised. */
const cell = z.int().nullable()
const cells = z.record(z.string(), cell)

/** A fiscal year (B.E.) as everybody may read it. */
export const statisticsView = z.object({
  fiscalYear: z.int(),
  asOf: z.iso.datetime(),
  total: z.int(),
  byForm: cells,
  byStatus: cells,
  byOffice: cells,
  byMonth: cells,
  promise: promises,
  satisfaction: z.object({ linked: z.int(), open: z.int() }),
  corruption: z.object({ total: cell, done: cell, inProgress: cell }),
})
export type StatisticsView = z.infer<typeof statisticsView>

export const fiscalYearQuery = z.strictObject({ fiscalYear: z.coerce.number().int().min(2560).max(2700).optional() })
