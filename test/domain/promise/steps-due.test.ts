import { describe, expect, test } from 'vitest'
import { derivePromise } from '#functions/domain/promise/promise.ts'
import { type StepsDue, stepsDue } from '#functions/domain/promise/steps-due.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { at, bounced, clockOf, contacted, mailed, received, reopened, swept } from './histories.ts'

const receipt = received(at('2026-02-09 10:00'))
const fresh = clockOf([receipt])
const look = (when: string, clock = fresh) => stepsDue(clock, new Date(at(when)))
const told = ({ tellings }: StepsDue) => tellings.map(({ step, to }) => [step, ...to])
const dueAt = at('2026-02-11 16:30')

describe('on time', () => {
  test('nothing is due a millisecond early', () => {
    expect(look('2026-02-10 08:29:59.999')).toEqual({
      tellings: [],
      facts: [],
      next: { step: 'remind1', at: at('2026-02-10 08:30') },
    })
  })

  test('each step is told to those it concerns', () => {
    const first = look('2026-02-10 08:30')
    const second = look('2026-02-11 08:30', swept(fresh, at('2026-02-10 08:30')))
    const breach = look('2026-02-11 16:30', swept(fresh, at('2026-02-11 08:30')))
    const escalation = look('2026-02-12 08:30', swept(fresh, dueAt))

    expect([first, second, breach, escalation].map(told)).toEqual([
      [['remind1', 'assignee']],
      [['remind2', 'assignee', 'head']],
      [['breach', 'head']],
      [['escalate', 'clerk']],
    ])
    expect(escalation.next).toBeNull()
  })
})

describe('after an outage', () => {
  test('a reminder found at night waits for the opening, where the newer one takes its place', () => {
    const night = look('2026-02-10 20:00')

    expect(night).toEqual({ tellings: [], facts: [], next: { step: 'remind2', at: at('2026-02-11 08:30') } })
    expect(told(look('2026-02-11 08:30'))).toEqual([['remind2', 'assignee', 'head']])
  })

  test('a breach seen before 17:00 is told to the head at once', () => {
    expect(look('2026-02-11 16:59:59.999').tellings).toEqual([{ step: 'breach', at: dueAt, cycle: 1, to: ['head'] }])
  })

  test('a breach seen from 17:00 on is recorded at once and told at the next opening, with the escalation', () => {
    const evening = look('2026-02-11 17:00')
    const morning = look('2026-02-12 08:30', swept(fresh, at('2026-02-11 17:00')))

    expect(evening).toMatchObject({ tellings: [], next: { at: at('2026-02-12 08:30') } })
    expect(evening.facts.at(-1)).toEqual({ kind: 'sla.breached', at: dueAt, detectedAt: at('2026-02-11 17:00') })
    expect(told(morning)).toEqual([
      ['breach', 'head'],
      ['escalate', 'clerk'],
    ])
  })

  test('of days, the breach is recorded with its own instant, and of the rest only the escalation is sent', () => {
    const now = at('2026-02-13 10:00')

    expect(look('2026-02-13 10:00')).toEqual({
      facts: [
        { kind: 'sla.skipped', at: now, step: 'remind1', due: at('2026-02-10 08:30') },
        { kind: 'sla.skipped', at: now, step: 'remind2', due: at('2026-02-11 08:30') },
        { kind: 'sla.breached', at: dueAt, detectedAt: now },
        { kind: 'sla.reminded', at: now, step: 'breach', due: dueAt },
        { kind: 'sla.reminded', at: now, step: 'escalate', due: at('2026-02-12 08:30') },
      ],
      tellings: [
        { step: 'breach', at: dueAt, cycle: 1, to: ['head'] },
        { step: 'escalate', at: at('2026-02-12 08:30'), cycle: 1, to: ['clerk'] },
      ],
      next: null,
    })
  })

  test('an escalation found on a Saturday waits for Monday', () => {
    expect(look('2026-02-14 10:00')).toMatchObject({
      tellings: [],
      next: { at: at('2026-02-16 08:30') },
    })
  })

  test('a held reminder does not keep the breach waiting', () => {
    const shorter = { ...thailand, hours: { open: '08:30', close: '15:00' } }

    expect(look('2026-02-11 15:30', clockOf([receipt], { calendar: shorter })).next).toEqual({
      step: 'breach',
      at: dueAt,
    })
  })
})

describe('a late message', () => {
  test('for a promise that is met does nothing', () => {
    const met = clockOf([receipt, contacted(at('2026-02-10 08:29'))])

    expect(look('2026-02-12 08:30', met)).toEqual({ tellings: [], facts: [], next: null })
  })

  test('for a step that is done does nothing again', () => {
    expect(look('2026-02-10 08:31', swept(fresh, at('2026-02-10 08:30')))).toMatchObject({ tellings: [], facts: [] })
    expect(look('2026-02-11 16:31', swept(fresh, dueAt))).toMatchObject({ tellings: [], facts: [] })
  })
})

describe('a breach that another fact brought along', () => {
  const noted = (when: string): HistoryEntry[] => [{ kind: 'sla.breached', at: dueAt, detectedAt: at(when) }]

  test('is told to the head like one that the timer found', () => {
    const clock = clockOf([...swept(fresh, at('2026-02-11 08:30')).history, ...noted('2026-02-11 16:30')])

    expect(derivePromise(clock).next).toEqual({ step: 'breach', at: dueAt })
    expect(told(look('2026-02-11 16:31', clock))).toEqual([['breach', 'head']])
    expect(told(look('2026-02-11 16:32', swept(clock, at('2026-02-11 16:31'))))).toEqual([])
  })

  test('is told even where the case was reopened before anybody could be', () => {
    const clock = clockOf([receipt, ...noted('2026-02-11 18:00'), reopened(at('2026-02-11 18:00'))])

    expect(look('2026-02-12 08:30', clock).tellings).toEqual([{ step: 'breach', at: dueAt, cycle: 1, to: ['head'] }])
  })

  test('is not told where the citizen was contacted in the meantime', () => {
    const clock = clockOf([receipt, ...noted('2026-02-11 16:30'), contacted(at('2026-02-11 16:31'))])

    expect(look('2026-02-11 16:32', clock)).toEqual({ tellings: [], facts: [], next: null })
  })
})

test('a bounce after due brings the breach with its own instant', () => {
  const clock = clockOf([receipt, mailed(at('2026-02-10 08:29'), 'm1'), bounced(at('2026-02-12 07:00'), 'm1')])

  expect(look('2026-02-12 07:01', clock).facts.at(-1)).toEqual({
    kind: 'sla.breached',
    at: dueAt,
    detectedAt: at('2026-02-12 07:01'),
  })
})
