import { fiscalYearOf } from '#schemas/fiscal-year.ts'
import { municipalities } from '#schemas/municipalities/index.ts'
import type { Now } from '../ports.ts'
import { countYear } from './count-year.ts'
import type { Figures, Ratings, Tallies } from './ports.ts'

type Ports = { readonly figures: Figures; readonly ratings: Ratings; readonly tallies: Tallies; readonly now: Now }

const AT_ONCE = 5

/** Counts this fiscal year and the last of every municipality anew; cases of the last are still closed and reopened. */
export async function refresh(ports: Ports) {
  const thisYear = fiscalYearOf(ports.now().toISOString())
  const years = municipalities.flatMap(({ id }) => [thisYear, thisYear - 1].map((year) => ({ id, year })))
  for (let first = 0; first < years.length; first += AT_ONCE) {
    const some = years.slice(first, first + AT_ONCE)
    await Promise.all(some.map(async ({ id, year }) => ports.tallies.keep(await countYear(id, year, ports))))
  }
}
