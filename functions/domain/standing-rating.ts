import type { ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry } from '#schemas/history.ts'

type Told = Pick<ServiceCase, 'history'>

/** Whether the citizen has said how the matter was handled since it was opened last. */
export const isRated = ({ history }: Told) =>
  history.findLast(({ kind }) => kind === 'rated' || kind === 'reopened')?.kind === 'rated'

/** When the matter ended last. */
export function endedAt({ history }: Told): string {
  const end = history.findLast(isEnd)
  if (!end) throw new Error('a matter that has not ended was to be rated')
  return end.at
}

const isEnd = (entry: HistoryEntry) => entry.kind === 'closed' || (entry.kind === 'moved' && entry.to === 'declined')
