import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOwed } from '#functions/domain/promise/facts-owed.ts'
import { derivePromise } from '#functions/domain/promise/promise.ts'
import { recompute } from '#functions/domain/promise/recompute.ts'
import { isWorkingDay } from '#functions/domain/promise/working-time.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import { bangkokDay } from '#schemas/dates.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { calendars, policies, receipts } from './arbitrary.ts'
import { at, clockOf, closed, contacted, received, reopened, swept, withClosure } from './histories.ts'

const receipt = received(at('2026-08-06 10:00'))
const calendar = withClosure('2026-08-10')
const change = (now: string) => ({ now: new Date(at(now)), reason: 'flood' })
const late = '2026-08-11 09:00'

describe('a published calendar touches', () => {
  test('only a promise whose days it changes', () => {
    expect(recompute(clockOf([receipt], { calendar: withClosure('2026-08-11') }), change('2026-08-07 11:00'))).toEqual(
      [],
    )
  })

  test.each<[string, HistoryEntry[]]>([
    ['met', [receipt, contacted(at('2026-08-06 15:00'))]],
    ['ended', [receipt, closed(at('2026-08-06 15:00'), 'spam')]],
    ['without a promise', [{ ...receipt, targetAt: null, dueAt: null } as HistoryEntry]],
  ])('no clock that is %s', (_, history) => {
    expect(recompute(clockOf(history, { calendar }), change('2026-08-07 11:00'))).toEqual([])
    expect(derivePromise(clockOf(history, { calendar })).dueAt).toBe(derivePromise(clockOf(history)).dueAt)
  })

  test('a target that moves alone', () => {
    const swapped = {
      ...withClosure('2026-08-07'),
      opened: [{ date: '2026-08-08', name: { th: 'ชดเชย', en: 'Swap' } }],
    }

    expect(recompute(clockOf([receipt], { calendar: swapped }), change('2026-08-06 11:00'))).toMatchObject([
      { from: at('2026-08-10 16:30'), to: at('2026-08-10 16:30'), targetAt: at('2026-08-08 16:30') },
    ])
  })

  test('a due day told before that is closed now, though counting would end earlier', () => {
    const swapped = { ...calendar, opened: [{ date: '2026-08-08', name: { th: 'ชดเชย', en: 'Swap' } }] }

    expect(derivePromise(clockOf([receipt], { calendar: swapped })).dueAt).toBe(at('2026-08-11 16:30'))
  })
})

test('a withdrawn closure leaves also the day from which the citizen was told that we count', () => {
  const late = received(at('2026-08-07 17:10'))
  const told = [late, ...recompute(clockOf([late], { calendar }), change('2026-08-07 18:00'))]

  expect(derivePromise(clockOf(told))).toMatchObject({
    effectiveAt: at('2026-08-11 08:30'),
    targetAt: at('2026-08-13 16:30'),
    dueAt: at('2026-08-14 16:30'),
  })
})

test('a reminder sent for a day that was closed afterwards leaves the one of the new due day', () => {
  const policy = { target: 1, due: 1 }
  const clock = clockOf([received(at('2026-08-06 10:00'), undefined, policy)], { policy })
  const reminded = swept(clock, at('2026-08-07 08:30'))

  expect(derivePromise(reminded).next?.step).toBe('breach')
  expect(derivePromise({ ...reminded, calendar: withClosure('2026-08-07') }).next).toEqual({
    step: 'remind2',
    at: at('2026-08-10 08:30'),
  })
})

describe('a closure declared after a breach', () => {
  test('on the day to which an earlier one had moved due, excuses it too', () => {
    const history = [receipt, ...recompute(clockOf([receipt], { calendar }), change('2026-08-07 11:00'))]
    const later = withClosure('2026-08-11')

    expect(recompute(clockOf(history, { calendar: later }), change('2026-08-11 16:30'))).toMatchObject([
      { kind: 'sla.breached', at: at('2026-08-11 16:30') },
      { kind: 'sla.breach-excused', reason: 'closure' },
    ])
  })

  const breached = swept(clockOf([receipt]), at('2026-08-10 16:30')).history
  const excuse = { kind: 'sla.breach-excused', at: at(late), reason: 'closure' }

  test('excuses it once, and the breach and its due stay', () => {
    const facts = recompute(clockOf(breached, { calendar }), change(late))
    const history = [...breached, ...facts]

    expect(facts).toEqual([excuse])
    expect(recompute(clockOf(history, { calendar }), change(late))).toEqual([])
    expect(derivePromise(clockOf(history, { calendar }))).toMatchObject({
      breached: true,
      excused: true,
      status: 'open',
      dueAt: at('2026-08-10 16:30'),
    })
  })

  test('excuses it though a contact came late', () => {
    expect(recompute(clockOf([...breached, contacted(at(late))], { calendar }), change(late))).toEqual([excuse])
  })

  test('does not excuse it again when a late entry has', () => {
    const entered = contacted(at(late), { occurredAt: at('2026-08-10 16:30') })
    const facts = factsOwed(clockOf([...breached, entered]), new Date(at(late)))

    expect(facts).toMatchObject([{ kind: 'sla.breach-excused', reason: 'late-entry' }])
    expect(recompute(clockOf([...breached, entered, ...facts], { calendar }), change(late))).toEqual([])
  })

  test('does not excuse it when the day lies outside its count, or the breach in a frozen cycle', () => {
    expect(recompute(clockOf(breached, { calendar: withClosure('2026-08-11') }), change(late))).toEqual([])
    expect(recompute(clockOf([...breached, reopened(at(late))], { calendar }), change(late))).toEqual([])
  })

  test('is not confused with other hours on the same day', () => {
    const longer = { ...thailand, hours: { open: '08:30', close: '17:00' } }

    expect(recompute(clockOf(breached, { calendar: longer }), change(late))).toEqual([])
  })

  test('keeps the due at which it was recorded, though nobody had written that due had moved', () => {
    const unwritten = swept(clockOf([receipt], { calendar }), at('2026-08-11 16:30')).history

    expect(derivePromise(clockOf(unwritten)).dueAt).toBe(at('2026-08-11 16:30'))
  })

  test('does not undo a breach that no sweep has seen yet', () => {
    expect(recompute(clockOf([receipt], { calendar }), change(late))).toEqual([
      { kind: 'sla.breached', at: at('2026-08-10 16:30'), detectedAt: at(late) },
      excuse,
    ])
  })

  test('moves the escalation that is still to come', () => {
    expect(derivePromise(clockOf(breached)).next?.at).toBe(at('2026-08-11 08:30'))
    expect(derivePromise(clockOf(breached, { calendar: withClosure('2026-08-11') })).next?.at).toBe(
      at('2026-08-13 08:30'),
    )
  })
})

test('whatever calendars follow each other, nothing told is taken back, and due stays a working day', () => {
  const series = fc.tuple(calendars, fc.array(calendars, { minLength: 1, maxLength: 3 }))
  fc.assert(
    fc.property(receipts, policies, series, (now, policy, [first, later]) => {
      const history = [received(now.toISOString(), first, policy)]
      let told = derivePromise(clockOf(history, { calendar: first, policy }))
      for (const calendar of later) {
        const unwritten = derivePromise(clockOf(history, { calendar, policy }))
        history.push(...recompute(clockOf(history, { calendar, policy }), { now, reason: 'random' }))
        const promise = derivePromise(clockOf(history, { calendar, policy }))

        // Once it is written that the date moved, the explanation says so.
        expect({ ...promise, explanation: null }).toEqual({ ...unwritten, explanation: null })
        expect([told.dueAt, promise.dueAt].toSorted()).toEqual([told.dueAt, promise.dueAt])
        expect([told.targetAt, promise.targetAt].toSorted()).toEqual([told.targetAt, promise.targetAt])
        expect(isWorkingDay(calendar, bangkokDay(promise.dueAt ?? ''))).toBe(true)
        expect(recompute(clockOf(history, { calendar, policy }), { now, reason: 'random' })).toEqual([])
        told = promise
      }
    }),
    { numRuns: 300 },
  )
})
