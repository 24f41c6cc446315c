import type { CaseFile } from '#schemas/case-file.ts'

const MINUTE = 60_000
/** A slot takes a file for an hour; a little later nothing can arrive any more. */
const SLOT_OVER = 65 * MINUTE
const SWEPT_AFTER = 24 * 60 * MINUTE
/** A verdict takes seconds, rarely minutes. */
const JUDGED_WITHIN = 10 * MINUTE

/** When a file has waited for a verdict so long that it is given up: doubt fails closed. */
export const GIVEN_UP_AFTER = SWEPT_AFTER

/** When somebody has to look after a file if nothing is heard of it before; null when nothing is left to wait for. */
export function nextLook({ state, givenAt, lookedAt = '', upload }: CaseFile): string | null {
  if (state === 'scanning') return after(later(upload?.arrivedAt ?? givenAt, lookedAt), JUDGED_WITHIN)
  if (state !== 'expected') return null
  // Once when the slot is over, since word of an arrival may be lost, and at the end.
  return after(givenAt, lookedAt >= after(givenAt, SLOT_OVER) ? SWEPT_AFTER : SLOT_OVER)
}

/** Whether a slot is given up. */
export const isOver = ({ givenAt }: CaseFile, now: Date) => after(givenAt, SWEPT_AFTER) <= now.toISOString()

const after = (at: string, span: number) => new Date(Date.parse(at) + span).toISOString()
const later = (one: string, other: string) => (one > other ? one : other)
