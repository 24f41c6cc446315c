import fc from 'fast-check'
import type { Calendar } from '#schemas/calendar.ts'

const start = Date.parse('2026-01-01T00:00:00+07:00')
const span = 400 * 24 * 60 * 60 * 1000

const name = { th: 'วันหยุด', en: 'Holiday' }
const day = fc
  .integer({ min: -10, max: 440 })
  .map((days) => new Date(start + days * 86_400_000).toISOString().slice(0, 10))
const halfHour = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => `${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 ? '30' : '00'}`)

/** Receipts over 400 days, often at the edges of the half-hours where openings and closings lie. */
export const receipts = fc.oneof(
  fc.integer({ min: 0, max: span }).map((offset) => new Date(start + offset)),
  fc
    .tuple(fc.integer({ min: 0, max: span / 1_800_000 }), fc.constantFrom(-1, 0, 1))
    .map(([slots, edge]) => new Date(start + slots * 1_800_000 + edge)),
)

export const policies = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .map(([target, more]) => ({
    target,
    due: target + more,
  }))

/** Calendars with closures up to every third day, opened weekends and other office hours on the half-hour. */
export const calendars: fc.Arbitrary<Calendar> = fc
  .record({
    closed: fc.uniqueArray(day, { maxLength: 150 }),
    opened: fc.uniqueArray(day, { maxLength: 20 }),
    hours: fc.oneof(
      fc.constant({ open: '08:30', close: '16:30' }),
      fc.record({ open: halfHour(0, 20), close: halfHour(24, 47) }),
    ),
  })
  .map(({ closed, opened, hours }) => ({
    version: 'random',
    source: 'fast-check',
    reason: 'fast-check',
    publishedAt: '2026-01-01T00:00:00.000Z',
    lastDay: '2027-12-31',
    hours,
    closures: closed.map((date) => ({ date, name, short: name })),
    opened: opened.map((date) => ({ date, name })),
  }))

export const closureDays = day
