import type { AuditEntry, DenialReason } from '#schemas/audit.ts'
import type { Officer } from '#schemas/staff.ts'
import type { Count } from './ports.ts'

/** What is written down about a municipality's staff; nothing takes it back, and it goes after two years. */
export type Audits = {
  add(entry: AuditEntry): Promise<void>
  /** The newest first, page by page; `next` is the place behind which the following one begins. */
  of(municipality: string, after?: string): Promise<{ readonly entries: readonly AuditEntry[]; readonly next?: string }>
}

export type DenialPorts = { readonly audits: Audits; readonly count: Count }
export type Denied = {
  readonly officer: Officer
  readonly reason: DenialReason
  /** The action that was asked for. */
  readonly what: string
  /** The reference or the id of what it was asked of. */
  readonly of?: string
  readonly now: Date
}

/** Counts and writes down that somebody asked for what is not theirs. */
export async function noteDenial({ officer, now, reason, what, of }: Denied, { audits, count }: DenialPorts) {
  count('Denials', { reason })
  const signed = { at: now.toISOString(), by: officer.id, municipality: officer.municipality }
  await audits.add({ kind: 'refused', ...signed, reason, what, ...(of && { of }) })
}
