import { describe, expect, test } from 'vitest'
import { cyclesOf } from '#functions/domain/promise/cycle.ts'
import { columnOf, outcomeOf } from '#functions/domain/promise/ending.ts'
import { factsOwed } from '#functions/domain/promise/facts-owed.ts'
import { derivePromise } from '#functions/domain/promise/promise.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { at, bounced, clockOf, contacted, mailed, received, swept } from './histories.ts'

const receipt = received(at('2026-02-09 10:00'))
const dueAt = at('2026-02-11 16:30')
const late = at('2026-02-12 10:00')
const breached = swept(clockOf([receipt]), dueAt).history
const promiseAfter = (...history: HistoryEntry[]) => derivePromise(clockOf(history))
const owed = (history: readonly HistoryEntry[], now: string) => factsOwed(clockOf(history), new Date(now))
const column = (...history: HistoryEntry[]) =>
  cyclesOf(history)
    .map((cycle) => columnOf(outcomeOf(cycle, true)))
    .at(-1)

test('a receipt has its whole ladder before it', () => {
  expect(promiseAfter(receipt)).toMatchObject({
    cycle: 1,
    effectiveAt: at('2026-02-09 10:00'),
    targetAt: at('2026-02-10 16:30'),
    dueAt,
    status: 'open',
    metAt: null,
    breached: false,
    next: { step: 'remind1', at: at('2026-02-10 08:30') },
  })
})

test('instants written without milliseconds mean the same', () => {
  const bare = JSON.parse(JSON.stringify([receipt, contacted(dueAt)]).replaceAll('.000Z', 'Z')) as HistoryEntry[]

  expect(promiseAfter(...bare)).toEqual(promiseAfter(receipt, contacted(dueAt)))
})

test('who cannot be contacted has no promise, though a contact is still shown', () => {
  const nobody = { ...receipt, targetAt: null, dueAt: null } as HistoryEntry

  expect(promiseAfter(nobody)).toMatchObject({ status: 'none', targetAt: null, dueAt: null, next: null, steps: [] })
  expect(promiseAfter(nobody, contacted(late))).toMatchObject({ status: 'none', metAt: late, breached: false })
  expect(column(nobody)).toBe('noPromise')
  expect(owed([nobody], late)).toEqual([])
})

describe('a breach', () => {
  test('that no sweep saw before a late contact is recorded with it', () => {
    const history = [receipt, contacted(late)]

    expect(promiseAfter(...history)).toMatchObject({ status: 'met', breached: true, excused: false })
    expect(owed(history, late)).toEqual([{ kind: 'sla.breached', at: dueAt, detectedAt: late }])
    expect(owed([...history, ...owed(history, late)], late)).toEqual([])
  })

  test('is excused by a contact in time that was entered late, and stays', () => {
    const entered = [...breached, contacted(late, { occurredAt: dueAt })]

    expect(owed(entered, late)).toEqual([{ kind: 'sla.breach-excused', at: late, reason: 'late-entry' }])
    expect(promiseAfter(...entered, ...owed(entered, late))).toMatchObject({
      status: 'met',
      breached: true,
      excused: true,
      next: null,
    })
    expect(owed([...entered, ...owed(entered, late)], late)).toEqual([])
    expect(column(...entered)).toBe('excused')
  })

  test('is not excused by a contact that was late', () => {
    const entered = [...breached, contacted(late)]

    expect(owed(entered, late)).toEqual([])
    expect(column(...entered)).toBe('late')
  })

  test('is no longer excused when that contact bounces', () => {
    const entered = [...breached, mailed(at('2026-02-11 16:00'), 'm1')]
    const excused = [...entered, ...owed(entered, late)]

    expect(promiseAfter(...excused).excused).toBe(true)
    expect(promiseAfter(...excused, bounced(late, 'm1'))).toMatchObject({
      status: 'open',
      breached: true,
      excused: false,
      dueAt,
    })
  })

  test('does not arise from a contact in time that was entered before any sweep', () => {
    expect(owed([receipt, contacted(late, { occurredAt: dueAt })], late)).toEqual([])
  })
})

test('a history without a receipt is a mistake', () => {
  expect(() => promiseAfter()).toThrow('A history without a receipt has no promise')
})
