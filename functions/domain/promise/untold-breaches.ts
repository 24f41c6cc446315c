import type { HistoryEntry } from '#schemas/history.ts'
import { cyclesOf, entriesOf } from './cycle.ts'
import { outcomeOf } from './ending.ts'

/** A recorded breach of which the office's head has not been told. */
export type UntoldBreach = { readonly cycle: number; readonly at: string }

/**
 * The breaches of which the head has still to be told, oldest first, whoever wrote them down: of every promise that
 * nobody has kept since, also of one that a reopening has frozen.
 */
export function untoldBreaches(history: readonly HistoryEntry[], hasContact: boolean): readonly UntoldBreach[] {
  const reminded = entriesOf(history, 'sla.reminded').filter(({ step }) => step === 'breach')
  const told = new Set(reminded.map(({ due }) => due))
  return cyclesOf(history).flatMap((cycle) =>
    outcomeOf(cycle, hasContact).status === 'open'
      ? entriesOf(cycle.entries, 'sla.breached')
          .filter(({ at }) => !told.has(at))
          .map(({ at }) => ({ cycle: cycle.number, at }))
      : [],
  )
}
