import type { Figures, Ratings, Tallies } from '#functions/domain/ports.ts'
import { figureOf } from '#functions/domain/statistics/figure.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { fiscalYearOf } from '#schemas/fiscal-year.ts'
import type { Rating } from '#schemas/rating.ts'
import type { Tally } from '#schemas/statistics.ts'

export const memoryFigures = (cases: () => readonly ServiceCase[]): Figures => ({
  async *of(municipality, fiscalYear) {
    const received = cases().filter((kept) => kept.municipality === municipality)
    yield received.filter(({ receivedAt }) => fiscalYearOf(receivedAt) === fiscalYear).map(figureOf)
  },
})

export function memoryRatings(): Ratings & { readonly all: () => readonly Rating[] } {
  const kept = new Map<string, Rating>()
  return {
    put: async (rated) => void (kept.has(rated.id) || kept.set(rated.id, structuredClone(rated))),
    all: () => structuredClone([...kept.values()]),
    async *of(municipality, fiscalYear) {
      const own = [...kept.values()].filter((one) => one.municipality === municipality)
      yield structuredClone(own.filter(({ endedAt }) => fiscalYearOf(endedAt) === fiscalYear))
    },
  }
}

export function memoryTallies(): Tallies {
  const kept = new Map<string, Tally>()
  return {
    find: async (municipality, fiscalYear) => structuredClone(kept.get(`${municipality} ${fiscalYear}`)),
    keep: async (tally) => void kept.set(`${tally.municipality} ${tally.fiscalYear}`, structuredClone(tally)),
  }
}
