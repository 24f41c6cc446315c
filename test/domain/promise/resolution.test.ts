import { describe, expect, test } from 'vitest'
import { resolutionDue } from '#functions/domain/promise/resolution.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { at, closed, received, reopened } from './histories.ts'

const receipt = received(at('2026-02-09 10:00'))
const dueOf = (history: HistoryEntry[], now = '2026-02-28 12:00') =>
  resolutionDue({ calendar: thailand, days: 15, history, now: new Date(at(now)) })
const moved = (when: string, to: 'waiting-citizen' | 'waiting-agency' | 'in-progress'): HistoryEntry => ({
  kind: 'moved',
  at: at(when),
  by: 'somchai',
  to,
})
const wrote = (when: string): HistoryEntry => ({ kind: 'citizen.wrote', at: at(when), messageId: 'm1' })

test('15 calendar days from the day of effective receipt, at closing', () => {
  expect(dueOf([receipt])).toBe(at('2026-02-24 16:30'))
})

test('a last day that is no working day gives way to the next', () => {
  expect(dueOf([received(at('2026-02-13 10:00'))])).toBe(at('2026-03-02 16:30'))
  expect(dueOf([received(at('2026-02-16 10:00'))])).toBe(at('2026-03-04 16:30'))
})

test('a receipt after hours counts from the next working day', () => {
  expect(dueOf([received(at('2026-02-06 17:00'))])).toBe(at('2026-02-24 16:30'))
})

test('who cannot be contacted has a result all the same', () => {
  expect(dueOf([{ ...receipt, targetAt: null, dueAt: null } as HistoryEntry])).toBe(at('2026-02-24 16:30'))
})

describe('a wait', () => {
  test.each([
    ['for the citizen', [moved('2026-02-10 16:00', 'waiting-citizen'), moved('2026-02-12 09:00', 'in-progress')]],
    ['until the citizen writes', [moved('2026-02-10 16:00', 'waiting-citizen'), wrote('2026-02-12 23:59')]],
    [
      'first for one, then for the other',
      [
        moved('2026-02-10 16:00', 'waiting-citizen'),
        moved('2026-02-11 09:00', 'waiting-agency'),
        moved('2026-02-12 09:00', 'in-progress'),
      ],
    ],
    [
      'for another agency since the forwarding',
      [
        { kind: 'forwarded', at: at('2026-02-10 09:00'), by: 'somchai', messageId: 'm1' },
        wrote('2026-02-11 10:00'),
        moved('2026-02-12 09:00', 'in-progress'),
      ],
    ],
    ['until the end', [moved('2026-02-10 09:00', 'waiting-citizen'), closed(at('2026-02-12 09:00'), 'done')]],
  ] satisfies [string, HistoryEntry[]][])('%s puts its days on top', (_, entries) => {
    expect(dueOf([receipt, ...entries])).toBe(at('2026-02-26 16:30'))
  })

  test('that ends on its own day is none, one over midnight is a day', () => {
    const from = moved('2026-02-10 00:00', 'waiting-citizen')

    expect(dueOf([receipt, from, moved('2026-02-10 23:59', 'in-progress')])).toBe(at('2026-02-24 16:30'))
    expect(dueOf([receipt, from, moved('2026-02-11 00:00', 'in-progress')])).toBe(at('2026-02-25 16:30'))
  })

  test('that still runs counts until now, whatever fact came last', () => {
    const breach: HistoryEntry = {
      kind: 'sla.breached',
      at: at('2026-02-11 16:30'),
      detectedAt: at('2026-02-12 08:00'),
    }
    const history = [receipt, moved('2026-02-12 07:00', 'waiting-agency'), breach]

    expect(dueOf(history, '2026-02-12 08:00')).toBe(at('2026-02-24 16:30'))
    expect(dueOf(history, '2026-02-14 08:00')).toBe(at('2026-02-26 16:30'))
  })

  test('before the counting starts is none', () => {
    const saturday = received(at('2026-02-07 10:00'))

    expect(dueOf([saturday, moved('2026-02-07 11:00', 'waiting-citizen'), wrote('2026-02-09 07:00')])).toBe(
      dueOf([saturday]),
    )
  })

  test('belongs to its cycle', () => {
    const first = [moved('2026-02-10 09:00', 'waiting-citizen'), closed(at('2026-02-12 09:00'), 'closed')]

    expect(dueOf([receipt, ...first, reopened(at('2026-02-13 17:00'))])).toBe(at('2026-03-04 16:30'))
  })
})
