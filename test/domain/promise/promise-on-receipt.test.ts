import { describe, expect, test } from 'vitest'
import { promiseOnReceipt } from '#functions/domain/promise/promise.ts'
import { daysCovered, effectiveReceipt } from '#functions/domain/promise/working-time.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import { at, planOf, policy, withClosure } from './histories.ts'
import { vectors } from './vectors.ts'

const utc = (instant: string) => new Date(instant).toISOString()

describe('checked examples', () => {
  test.each(vectors)('received $received is due $due', (vector) => {
    const { times, steps } = planOf(thailand, policy, new Date(vector.received))

    expect(times).toEqual({
      effectiveAt: utc(vector.effective),
      targetAt: utc(vector.target),
      dueAt: utc(vector.due),
    })
    expect(steps).toEqual({
      remind1: utc(vector.remind1),
      remind2: utc(vector.remind2),
      breach: utc(vector.due),
      escalate: utc(vector.escalate),
    })
  })
})

describe('edges', () => {
  test.each([
    ['2026-11-23 08:29:59.999', '2026-11-23 08:30'],
    ['2026-11-23 08:30:00.000', '2026-11-23 08:30'],
    ['2026-11-23 12:15', '2026-11-23 12:15'],
    ['2026-11-23 16:29:59.999', '2026-11-23 16:29:59.999'],
    ['2026-11-23 16:30:00.000', '2026-11-24 08:30'],
  ])('received %s counts from %s', (receivedAt, effectiveAt) => {
    expect(effectiveReceipt(thailand, at(receivedAt))).toBe(at(effectiveAt))
  })

  test('a swapped Saturday is a working day, even where it is listed as closed', () => {
    const saturday = {
      ...withClosure('2026-08-08'),
      opened: [{ date: '2026-08-08', name: { th: 'ชดเชย', en: 'Swap' } }],
    }

    expect(promiseOnReceipt(saturday, policy, new Date(at('2026-08-07 10:00'))).targetAt).toBe(at('2026-08-08 16:30'))
  })

  test('one reminder is enough when target and due are the same day', () => {
    const { steps } = planOf(thailand, { target: 2, due: 2 }, new Date(at('2026-02-09 10:00')))

    expect(steps).toEqual({
      remind1: at('2026-02-11 08:30'),
      breach: at('2026-02-11 16:30'),
      escalate: at('2026-02-12 08:30'),
    })
  })

  test('a promise for the same day has no reminder before the receipt', () => {
    const { times, steps } = planOf(thailand, { target: 0, due: 0 }, new Date(at('2026-02-09 10:00')))

    expect(times.dueAt).toBe(at('2026-02-09 16:30'))
    expect(Object.keys(steps)).toEqual(['breach', 'escalate'])
  })

  test('a promise for the same day reminds at the opening that it waits for', () => {
    const { steps } = planOf(thailand, { target: 0, due: 0 }, new Date(at('2026-02-09 07:00')))

    expect(steps['remind1']).toBe(at('2026-02-09 08:30'))
  })

  test('a year without a calendar still has its weekends', () => {
    expect(promiseOnReceipt(thailand, policy, new Date(at('2028-01-01 10:00'))).dueAt).toBe(at('2028-01-05 16:30'))
  })

  test('the calendar says how many days it still covers', () => {
    expect(daysCovered(thailand, new Date(at('2027-11-01 00:00')))).toBe(60)
  })
})
