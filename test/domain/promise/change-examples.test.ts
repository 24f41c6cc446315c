import { describe, expect, test } from 'vitest'
import { derivePromise } from '#functions/domain/promise/promise.ts'
import { recompute } from '#functions/domain/promise/recompute.ts'
import { stepsDue } from '#functions/domain/promise/steps-due.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import { at, clockOf, contacted, received, reopened, swept, withClosure } from './histories.ts'

const declared = { now: new Date(at('2026-08-07 11:00')), reason: 'วันหยุดราชการกรณีพิเศษ' }
const calendar = withClosure('2026-08-10')

describe('on Friday 7 August, Monday 10 August is declared closed', () => {
  const before = swept(clockOf([received(at('2026-08-06 10:00'))]), at('2026-08-07 08:30'))
  const [moved, ...rest] = recompute({ ...before, calendar }, declared)
  const history = moved ? [...before.history, moved] : before.history

  test('received Thursday: due moves from Monday to Tuesday, the sent reminder stays sent', () => {
    expect(derivePromise(before)).toMatchObject({ dueAt: at('2026-08-10 16:30'), next: { step: 'remind2' } })

    expect(rest).toEqual([])
    expect(moved).toEqual({
      kind: 'sla.recomputed',
      at: at('2026-08-07 11:00'),
      from: at('2026-08-10 16:30'),
      to: at('2026-08-11 16:30'),
      effectiveAt: at('2026-08-06 10:00'),
      targetAt: at('2026-08-07 16:30'),
      reason: 'วันหยุดราชการกรณีพิเศษ',
      calendarVersion: calendar.version,
    })
    expect(derivePromise({ ...before, calendar, history }).steps).toEqual([
      { step: 'remind2', at: at('2026-08-11 08:30') },
      { step: 'breach', at: at('2026-08-11 16:30') },
      { step: 'escalate', at: at('2026-08-13 08:30') },
    ])
  })

  test('a message for the old due day finds nothing to do', () => {
    expect(stepsDue({ ...before, calendar, history }, new Date(at('2026-08-10 08:30')))).toMatchObject({
      tellings: [],
      facts: [],
      next: { step: 'remind2', at: at('2026-08-11 08:30') },
    })
  })

  test('received Friday after hours: counted from Tuesday, due Friday', () => {
    const late = clockOf([received(at('2026-08-07 17:10'))])

    expect(derivePromise(late)).toMatchObject({ effectiveAt: at('2026-08-10 08:30'), dueAt: at('2026-08-13 16:30') })
    expect(derivePromise({ ...late, calendar })).toMatchObject({
      effectiveAt: at('2026-08-11 08:30'),
      dueAt: at('2026-08-14 16:30'),
    })
  })

  test('withdrawn on Saturday, it leaves due on the Tuesday that the citizen was told', () => {
    const withdrawn = { ...before, calendar: thailand, history }

    expect(recompute(withdrawn, { ...declared, now: new Date(at('2026-08-08 09:00')) })).toEqual([])
    expect(derivePromise(withdrawn)).toMatchObject({
      dueAt: at('2026-08-11 16:30'),
      next: { step: 'remind2', at: at('2026-08-11 08:30') },
    })
  })
})

test('a contact recorded Tuesday that occurred Monday meets the clock on Monday', () => {
  const entered = contacted(at('2026-02-10 10:00'), { occurredAt: at('2026-02-09 15:40') })
  const reminded = swept(clockOf([received(at('2026-02-09 10:00'))]), at('2026-02-10 08:30'))

  expect(derivePromise({ ...reminded, history: [...reminded.history, entered] })).toMatchObject({
    status: 'met',
    metAt: at('2026-02-09 15:40'),
    next: null,
  })
})

test('met, then reopened Friday after hours: counted from Monday, due Wednesday', () => {
  const history = [
    received(at('2026-02-09 10:00')),
    contacted(at('2026-02-09 15:40')),
    reopened(at('2026-02-13 17:00')),
  ]

  expect(derivePromise(clockOf(history))).toMatchObject({
    cycle: 2,
    effectiveAt: at('2026-02-16 08:30'),
    dueAt: at('2026-02-18 16:30'),
  })
})

test('after an outage over both reminders only the second is sent, and the breach keeps its time', () => {
  const found = stepsDue(clockOf([received(at('2026-02-09 10:00'))]), new Date(at('2026-02-11 10:00')))

  expect(found).toEqual({
    facts: [
      { kind: 'sla.skipped', at: at('2026-02-11 10:00'), step: 'remind1', due: at('2026-02-10 08:30') },
      { kind: 'sla.reminded', at: at('2026-02-11 10:00'), step: 'remind2', due: at('2026-02-11 08:30') },
    ],
    tellings: [{ step: 'remind2', at: at('2026-02-11 08:30'), cycle: 1, to: ['assignee', 'head'] }],
    next: { step: 'breach', at: at('2026-02-11 16:30') },
  })
})
