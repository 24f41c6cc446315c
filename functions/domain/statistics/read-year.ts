import { fiscalYearOf } from '#schemas/fiscal-year.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { Tally } from '#schemas/statistics.ts'
import type { Now } from '../ports.ts'
import { countYear } from './count-year.ts'
import type { Figures, Ratings, Tallies } from './ports.ts'

export type YearPorts = {
  readonly figures: Figures
  readonly ratings: Ratings
  readonly tallies: Tallies
  readonly now: Now
}

/** A fiscal year (B.E.) as the schedule counted it last; one that it does not count is counted now. The present year if none is asked for. */
export async function readYear(
  { id }: Municipality,
  asked: number | undefined,
  { tallies, ...ports }: YearPorts,
): Promise<Tally> {
  const fiscalYear = asked ?? fiscalYearOf(ports.now().toISOString())
  return (await tallies.find(id, fiscalYear)) ?? countYear(id, fiscalYear, ports)
}
