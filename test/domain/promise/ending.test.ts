import { describe, expect, test } from 'vitest'
import { cyclesOf } from '#functions/domain/promise/cycle.ts'
import { columnOf, outcomeOf } from '#functions/domain/promise/ending.ts'
import { factsOwed } from '#functions/domain/promise/facts-owed.ts'
import { derivePromise } from '#functions/domain/promise/promise.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { at, bounced, clockOf, closed, contacted, mailed, received, reopened, swept } from './histories.ts'

const receipt = received(at('2026-02-09 10:00'))
const dueAt = at('2026-02-11 16:30')
const late = at('2026-02-12 10:00')
const breached = swept(clockOf([receipt]), dueAt).history
const withdrawn = (when: string): HistoryEntry => ({ kind: 'withdrawn', at: when })
const promiseAfter = (...history: HistoryEntry[]) => derivePromise(clockOf(history))
const owed = (history: readonly HistoryEntry[], now: string) => factsOwed(clockOf(history), new Date(now))
const column = (...history: HistoryEntry[]) =>
  cyclesOf(history)
    .map((cycle) => columnOf(outcomeOf(cycle, true)))
    .at(-1)

describe('an end', () => {
  test.each([
    ['withdrawn', withdrawn],
    ['spam', (when: string) => closed(when, 'spam')],
    ['duplicate', (when: string) => closed(when, 'duplicate')],
  ])('as %s before due ends the clock, counted apart', (_, end) => {
    const history = [receipt, end(at('2026-02-11 16:29'))]

    expect(promiseAfter(...history)).toMatchObject({ status: 'ended', next: null, steps: [], breached: false })
    expect(column(...history)).toBe('excluded')
    expect(owed(history, late)).toEqual([])
  })

  test.each(['done', 'closed', 'not-in-power'] as const)('as %s with the promise unmet keeps its clock', (outcome) => {
    expect(promiseAfter(receipt, closed(at('2026-02-10 10:00'), outcome))).toEqual(promiseAfter(receipt))
  })

  test('by withdrawal after due keeps its clock, by a merge stops it, and both are late', () => {
    expect(promiseAfter(...breached, withdrawn(late)).next?.step).toBe('escalate')
    expect(promiseAfter(...breached, closed(late, 'duplicate'))).toMatchObject({ status: 'ended', next: null })
    expect(column(...breached, withdrawn(late))).toBe('late')
    expect(column(...breached, closed(late, 'duplicate'))).toBe('late')
  })

  test('by a merge after due that no sweep had seen owes the breach', () => {
    expect(owed([receipt, closed(late, 'duplicate')], late)).toEqual([
      { kind: 'sla.breached', at: dueAt, detectedAt: late },
    ])
  })

  test('at exactly due is not before due', () => {
    expect(promiseAfter(receipt, withdrawn(dueAt))).toEqual(promiseAfter(receipt))
    expect(promiseAfter(receipt, closed(dueAt, 'duplicate'))).toMatchObject({ status: 'ended', breached: true })
  })

  test('after a contact leaves the promise kept, also when that was entered later', () => {
    const call = contacted(at('2026-02-10 09:00'))

    expect(column(receipt, call, withdrawn(call.at))).toBe('kept')
    expect(column(receipt, withdrawn(at('2026-02-10 10:00')), { ...call, at: late } as HistoryEntry)).toBe('kept')
    expect(column(receipt, withdrawn(call.at), call)).toBe('excluded')
  })
})

describe('a reopening', () => {
  const again = reopened(at('2026-02-13 17:00'))

  test('starts cycle 2 from its own instant', () => {
    expect(promiseAfter(receipt, contacted(at('2026-02-09 15:00')), again)).toMatchObject({
      cycle: 2,
      status: 'open',
      effectiveAt: at('2026-02-16 08:30'),
      dueAt: at('2026-02-18 16:30'),
      metAt: null,
      next: { step: 'remind1', at: at('2026-02-17 08:30') },
    })
  })

  test('leaves the breach with the cycle it belongs to', () => {
    const history = [...breached, contacted(late), again]

    expect(promiseAfter(...history)).toMatchObject({ breached: false, excused: false })
    expect(cyclesOf(history).map((cycle) => columnOf(outcomeOf(cycle, true)))).toEqual(['late', 'open'])
  })

  test('leaves a promise kept whatever comes later', () => {
    const second = swept(clockOf([receipt, contacted(at('2026-02-09 15:00')), again]), at('2026-02-18 16:30'))

    expect(cyclesOf(second.history).map((cycle) => columnOf(outcomeOf(cycle, true)))).toEqual(['kept', 'late'])
  })

  test('is not met by a contact, nor unmet by a bounce, of the cycle before', () => {
    const before = contacted(at('2026-02-16 09:00'), { occurredAt: at('2026-02-13 16:00') })

    expect(promiseAfter(receipt, mailed(late, 'm1'), again, bounced(at('2026-02-13 18:00'), 'm1'), before).status).toBe(
      'open',
    )
  })
})
