import type { ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { factsOwed } from '../promise/facts-owed.ts'
import { clockOf, recomputed, type World, withFacts } from '../promise-of-case.ts'

/**
 * The case after something was written into it: with the facts go what a new calendar changes before them, and what
 * the clock owes after them.
 */
export function written(kept: ServiceCase, facts: readonly HistoryEntry[], world: World): ServiceCase {
  const before = [...recomputed(kept, world), ...facts]
  const history = [...kept.history, ...before]
  const owed = factsOwed(clockOf({ ...kept, history }, world.form, world.calendar), world.now)
  return withFacts(kept, [...before, ...owed], world)
}
