import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derivationOf } from '#functions/domain/promise/derivation.ts'
import { recompute } from '#functions/domain/promise/recompute.ts'
import { bangkokDay } from '#schemas/dates.ts'
import { calendars, policies, receipts } from './arbitrary.ts'
import {
  at,
  bounced,
  clockOf,
  contacted,
  mailed,
  received,
  reopened,
  swept,
  unanswered,
  withClosure,
} from './histories.ts'

describe('the whole count', () => {
  test('goes day by day from the receipt to due, and names what it leaves out', () => {
    const { days } = derivationOf(clockOf([received(at('2026-12-04 16:45'))]))

    expect(days.map(({ date, ...day }) => `${date} ${Object.values({ ...day, name: '' }).join(' ')}`.trim())).toEqual([
      '2026-12-04 before',
      '2026-12-05 weekend',
      '2026-12-06 weekend',
      '2026-12-07 closed',
      '2026-12-08 first',
      '2026-12-09 working 1',
      '2026-12-10 closed',
      '2026-12-11 working 2',
    ])
  })

  test('says of each step whether it was told, skipped, recorded or is still to come', () => {
    const late = swept(clockOf([received(at('2026-02-09 10:00'))]), at('2026-02-11 10:00'), at('2026-02-11 16:30'))

    expect(derivationOf(late).steps.map(({ step, is }) => [step, is])).toEqual([
      ['remind1', 'skipped'],
      ['remind2', 'told'],
      ['breach', 'recorded'],
      ['breach', 'told'],
      ['escalate', 'planned'],
    ])
  })

  test('says of each contact whether it counts, and why not', () => {
    const history = [
      received(at('2026-02-09 10:00')),
      unanswered(at('2026-02-09 14:00')),
      mailed(at('2026-02-09 15:00'), 'm1'),
      bounced(at('2026-02-09 15:05'), 'm1'),
      contacted(at('2026-02-10 10:00')),
    ]

    expect(derivationOf(clockOf(history)).contacts.map(({ counts }) => counts)).toEqual(['attempt', 'bounced', 'yes'])
  })

  test('names each date that moved, and each cycle with its outcome', () => {
    const calendar = withClosure('2026-08-10')
    const told = received(at('2026-08-06 10:00'))
    const moved = recompute(clockOf([told], { calendar }), { now: new Date(at('2026-08-07 11:00')), reason: 'flood' })
    const again = [told, contacted(at('2026-08-06 15:00')), reopened(at('2026-08-13 17:00'))]

    expect(derivationOf(clockOf([told, ...moved], { calendar })).moves).toMatchObject([{ reason: 'flood' }])
    expect(derivationOf(clockOf(again)).cycles.map(({ column }) => column)).toEqual(['kept', 'open'])
  })
})

test('whatever the calendar, its last day is due and has the number that the policy says', () => {
  fc.assert(
    fc.property(calendars, policies, receipts, (calendar, policy, receivedAt) => {
      const clock = clockOf([received(receivedAt.toISOString(), calendar, policy)], { calendar, policy })
      const { days, promise } = derivationOf(clock)
      fc.pre(days.length < 120)

      expect(days.at(-1)).toEqual({ date: bangkokDay(promise.dueAt ?? ''), is: 'working', n: policy.due })
      expect(days.filter(({ is }) => is === 'first')).toHaveLength(1)
    }),
    { numRuns: 300 },
  )
})
