import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#functions/domain/promise/bangkok.ts'
import { promiseOnReceipt } from '#functions/domain/promise/promise.ts'
import { isWorkingDay } from '#functions/domain/promise/working-time.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay, bangkokTime } from '#schemas/dates.ts'
import { calendars, closureDays, policies, receipts } from './arbitrary.ts'
import { planOf, policy, withClosure } from './histories.ts'
import { naivePromise } from './naive.ts'

const isInside = (calendar: Calendar, instant: string) =>
  isWorkingDay(calendar, bangkokDay(instant)) &&
  bangkokTime(instant) >= calendar.hours.open &&
  bangkokTime(instant) < calendar.hours.close

const any = fc.record({ calendar: calendars, promised: policies, receivedAt: receipts })
const holds = (check: (plan: ReturnType<typeof planOf>, world: { calendar: Calendar; receivedAt: Date }) => void) =>
  fc.assert(
    fc.property(any, ({ calendar, promised, receivedAt }) => {
      check(planOf(calendar, promised, receivedAt), { calendar, receivedAt })
    }),
    { numRuns: 500 },
  )

test('due is a working day at closing', () =>
  holds(({ times: { dueAt } }, { calendar }) => {
    expect(isWorkingDay(calendar, bangkokDay(dueAt))).toBe(true)
    expect(bangkokTime(dueAt)).toBe(calendar.hours.close)
  }))

test('due > effective >= received, and target is between', () =>
  holds(({ times: { effectiveAt, targetAt, dueAt } }, { receivedAt }) => {
    expect(dueAt > effectiveAt).toBe(true)
    expect(effectiveAt >= receivedAt.toISOString()).toBe(true)
    expect(targetAt > effectiveAt && targetAt <= dueAt).toBe(true)
  }))

test('effective is received exactly inside office hours', () =>
  holds(({ times: { effectiveAt } }, { calendar, receivedAt }) => {
    const received = receivedAt.toISOString()
    expect(effectiveAt === received).toBe(isInside(calendar, received))
  }))

test('every reminder and escalation lies in office hours', () =>
  holds(({ steps }, { calendar }) => {
    const { breach, ...mailed } = steps
    expect(breach).toBeDefined()
    for (const instant of Object.values(mailed)) expect(isInside(calendar, instant)).toBe(true)
  }))

test('a later receipt never has an earlier due', () => {
  fc.assert(
    fc.property(calendars, policies, receipts, receipts, (calendar, promised, one, other) => {
      const [first, second] = one <= other ? [one, other] : [other, one]
      expect(
        promiseOnReceipt(calendar, promised, first).dueAt <= promiseOnReceipt(calendar, promised, second).dueAt,
      ).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('adding a holiday never makes due earlier', () => {
  fc.assert(
    fc.property(calendars, policies, receipts, closureDays, (calendar, promised, receivedAt, day) => {
      const later = promiseOnReceipt(withClosure(day, calendar), promised, receivedAt)
      expect(later.dueAt >= promiseOnReceipt(calendar, promised, receivedAt).dueAt).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('exactly as many working days as promised lie in (effective day, due day]', () => {
  fc.assert(
    fc.property(any, ({ calendar, promised, receivedAt }) => {
      const { effectiveAt, dueAt } = promiseOnReceipt(calendar, promised, receivedAt)
      const day = bangkokDay(effectiveAt)
      const days = Array.from({ length: daysBetween(day, bangkokDay(dueAt)) }, (_, index) => addDays(day, index + 1))
      expect(days.filter((each) => isWorkingDay(calendar, each))).toHaveLength(promised.due)
    }),
    { numRuns: 500 },
  )
})

test('a clock that walks through half-hours agrees', () => {
  fc.assert(
    fc.property(any, ({ calendar, promised, receivedAt }) => {
      const { times, steps } = planOf(calendar, promised, receivedAt)
      const { remind1, remind2, escalate } = steps
      expect({ ...times, remind1, remind2, escalate }).toEqual(naivePromise(calendar, promised, receivedAt))
    }),
    { numRuns: 4000 },
  )
}, 60_000)

test('a clock that walks through half-hours agrees under the calendar of Thailand', () => {
  fc.assert(
    fc.property(receipts, (receivedAt) => {
      const { times, steps } = planOf(thailand, policy, receivedAt)
      const { remind1, remind2, escalate } = steps
      expect({ ...times, remind1, remind2, escalate }).toEqual(naivePromise(thailand, policy, receivedAt))
    }),
    { numRuns: 4000 },
  )
}, 60_000)
