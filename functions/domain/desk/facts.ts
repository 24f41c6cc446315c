import type { ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { factsOwed } from '../promise/facts-owed.ts'
import { clockOf, recomputed, type World, withFacts } from '../promise-of-case.ts'

/**
 * The case after something was written into it: with the facts go what a new calendar changes before them, and what
 * the clock owes after them. Answers also where in the history they stand.
 */
export function written(kept: ServiceCase, facts: readonly HistoryEntry[], world: World) {
  const before = [...recomputed(kept, world), ...facts]
  const history = [...kept.history, ...before]
  const owed = factsOwed(clockOf({ ...kept, history }, world.form, world.calendar), world.now)
  const added = [...before, ...owed]
  return {
    changed: (untold: readonly number[]) => withFacts({ ...kept, untold: [...untold] }, added, world),
    placeOf: (fact: HistoryEntry) => history.indexOf(fact),
  }
}
