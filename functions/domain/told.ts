import { conflicts } from '#schemas/conflicts.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import type { KnownCase } from './known-case.ts'
import { reachOf } from './reach.ts'

/** Whether a citizen is told of a fact at once; of spam nobody is. */
export function isTold(entry: HistoryEntry): boolean {
  switch (entry.kind) {
    case 'replied':
    case 'forwarded':
    case 'moved':
      return true
    case 'closed':
      return entry.outcome !== 'spam'
    case 'concerns':
      return entry.about !== null && conflicts[entry.about.position].tellsOfAuthorities
    case 'sla.recomputed':
      return entry.from !== entry.to
    default:
      return false
  }
}

/** The id of the text to the citizen that a fact names; where its channel accepts it, the citizen has been contacted. */
export function letterOf(entry: HistoryEntry): string | undefined {
  const isLetter =
    entry.kind === 'replied' || entry.kind === 'forwarded' || entry.kind === 'closed' || entry.kind === 'moved'
  return isLetter && isTold(entry) ? entry.messageId : undefined
}

/** Where in a history stand those of the added facts of which the citizen is told; who gave no address is told of nothing. */
export const owedPlaces = (known: Pick<KnownCase, 'form' | 'case'>, added: readonly HistoryEntry[]) =>
  reachOf(known) === undefined && !isJoined(known.case)
    ? []
    : added.flatMap((fact, index) => (isTold(fact) ? [known.case.history.length + index] : []))

/** Whether others reported the same, who read what is written about it, and may have left an address. */
export const isJoined = ({ history }: KnownCase['case']) => history.some(({ kind }) => kind === 'joined')
