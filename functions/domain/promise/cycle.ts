import type { HistoryEntry, HistoryKind } from '#schemas/history.ts'
import { instant, latest } from './bangkok.ts'

type Entry<Kind extends HistoryKind> = Extract<HistoryEntry, { kind: Kind }>

/** What the citizen was told last; a promise is never told to be earlier again. */
export type Told = { readonly effectiveAt: string; readonly targetAt: string | null; readonly dueAt: string | null }

/** One run of the clock: from the receipt, or from a reopening, until the next. */
export type Cycle = {
  /** 1 for the receipt, one more for each reopening. */
  readonly number: number
  readonly receivedAt: string
  readonly told: Told
  readonly entries: readonly HistoryEntry[]
}

export const entriesOf = <Kind extends HistoryKind>(entries: readonly HistoryEntry[], kind: Kind) =>
  entries.filter((entry): entry is Entry<Kind> => entry.kind === kind)

/** The cycles of a history, oldest first; all but the last are frozen. */
export function cyclesOf(history: readonly HistoryEntry[]): readonly Cycle[] {
  const starts = history.flatMap((entry, index) => (isStart(entry) ? [{ entry, index }] : []))
  return starts.map(({ entry, index }, position) => {
    const entries = history.slice(index, starts[position + 1]?.index)
    return { number: position + 1, receivedAt: instant(entry.at), told: toldIn(entry, entries), entries }
  })
}

export function currentCycle(history: readonly HistoryEntry[]): Cycle {
  const cycle = cyclesOf(history).at(-1)
  if (!cycle) throw new Error('A history without a receipt has no promise')
  return cycle
}

const isStart = (entry: HistoryEntry): entry is Entry<'received' | 'reopened'> =>
  entry.kind === 'received' || entry.kind === 'reopened'

function toldIn(start: Entry<'received' | 'reopened'>, entries: readonly HistoryEntry[]): Told {
  if (start.targetAt === null || start.dueAt === null)
    return { effectiveAt: instant(start.effectiveAt), targetAt: null, dueAt: null }
  const moves = entriesOf(entries, 'sla.recomputed')
  const breaches = entriesOf(entries, 'sla.breached')
  const dues = [...moves.map(({ to }) => to), ...breaches.map(({ at }) => at)].map(instant)
  return {
    effectiveAt: instant(moves.at(-1)?.effectiveAt ?? start.effectiveAt),
    targetAt: moves.map(({ targetAt }) => instant(targetAt)).reduce(latest, instant(start.targetAt)),
    dueAt: dues.reduce(latest, instant(start.dueAt)),
  }
}
