import type { Rating } from '#schemas/rating.ts'
import type { Figure, Tally } from '#schemas/statistics.ts'

/** What is counted of every case, as its last write left it. */
export type Figures = {
  /** All cases received in a fiscal year (B.E.), page by page. */
  of(municipality: string, fiscalYear: number): AsyncIterable<readonly Figure[]>
}

/** How ended matters were rated; none of them names its case. */
export type Ratings = {
  /** Keeps a rating, unless there is one of the same ending already. */
  put(rated: Rating): Promise<void>
  /** Those of matters that ended in a fiscal year (B.E.), page by page. */
  of(municipality: string, fiscalYear: number): AsyncIterable<readonly Rating[]>
}

/** The fiscal years as they were counted last. */
export type Tallies = {
  find(municipality: string, fiscalYear: number): Promise<Tally | undefined>
  keep(tally: Tally): Promise<void>
}
