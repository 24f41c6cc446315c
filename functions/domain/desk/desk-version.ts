import type { ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry } from '#schemas/history.ts'

/** What the system writes by itself behind an officer's back. */
const isOwn = (entry: HistoryEntry) =>
  entry.kind.startsWith('sla.') ||
  ['received', 'assigned', 'contact.failed', 'joined', 'file.ready', 'file.rejected'].includes(entry.kind) ||
  (entry.kind === 'contacted' && entry.result === 'sent')

/**
 * The version that a page of a case carries: raised by what people write, so that a page does not grow stale because a
 * mail was accepted or a reminder sent while somebody was reading it. What is kept is still written under its own version.
 */
export const deskVersion = ({ history }: Pick<ServiceCase, 'history'>) =>
  String(1 + history.filter((entry) => !isOwn(entry)).length)
