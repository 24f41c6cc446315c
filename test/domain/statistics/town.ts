import fc from 'fast-check'
import type { ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import type { PromiseColumn } from '#schemas/statistics.ts'
import { aCase } from '#test/support/builders.ts'

const received = '2026-11-23T02:00:00.000Z'
const due = '2026-11-25T09:30:00.000Z'
const late = '2026-11-26T02:00:00.000Z'
const told = { effectiveAt: received, targetAt: '2026-11-24T09:30:00.000Z', dueAt: due, calendarVersion: 'th' }

const receipt: HistoryEntry = { kind: 'received', at: received, ...told }
const spoke = (occurredAt: string, at = occurredAt): HistoryEntry => ({
  kind: 'contacted',
  at,
  by: 'officer-1',
  occurredAt,
  channel: 'call',
  result: 'spoke',
})
const breach: HistoryEntry = { kind: 'sla.breached', at: due, detectedAt: due }
const closed = (outcome: 'done' | 'spam'): HistoryEntry => ({ kind: 'closed', at: late, by: 'officer-1', outcome })
export const reopened: HistoryEntry = {
  kind: 'reopened',
  at: '2026-11-27T02:00:00.000Z',
  ...told,
  dueAt: '2026-12-01T09:30:00.000Z',
}

/** Histories by what sla.md says that they count as. */
export const histories: Readonly<Record<PromiseColumn, readonly (readonly HistoryEntry[])[]>> = {
  open: [[receipt], [receipt, { kind: 'noted', at: received, by: 'officer-1', messageId: 'm' }]],
  kept: [
    [receipt, spoke('2026-11-23T03:00:00.000Z')],
    [receipt, spoke(due), closed('done')],
  ],
  late: [
    [receipt, breach],
    [receipt, breach, spoke(late)],
    [receipt, breach, closed('spam')],
  ],
  excused: [
    [receipt, breach, spoke(due, late)],
    [receipt, breach, { kind: 'sla.breach-excused', at: late, reason: 'closure' }],
  ],
  excluded: [
    [receipt, { kind: 'withdrawn', at: received }],
    [receipt, { kind: 'closed', at: received, by: 'officer-1', outcome: 'spam' }],
  ],
  noPromise: [[{ ...receipt, targetAt: null, dueAt: null }]],
}

const promises = Object.entries(histories).flatMap(([promised, all]) =>
  all.map((history) => ({ promised: promised as PromiseColumn, history })),
)

/** A case, and what it counts as. */
export const counted = fc
  .record({
    promise: fc.constantFrom(...promises),
    form: fc.constantFrom('complaint', 'opinion'),
    category: fc.constantFrom('EDU', null),
    office: fc.constantFrom('works', 'health', null),
    status: fc.constantFrom<ServiceCase['status']>('assigned', 'done'),
    receivedAt: fc.constantFrom(received, '2026-10-31T17:00:00.000Z', '2026-09-30T17:00:00.000Z'),
    reference: fc.uuid(),
  })
  .map(({ promise: { promised, history }, ...about }) => ({
    promised,
    kept: aCase({ ...about, history: [...history] }),
  }))
