import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align, letGo, overlap, take } from '#functions/domain/rooms/slots.ts'
import { quartersOf } from '#schemas/quarters.ts'
import type { Slot } from '#schemas/room-day.ts'

const times = Object.keys(quartersOf('08:00', '20:00'))
const hours = fc
  .uniqueArray(fc.constantFrom(...times), { minLength: 2, maxLength: 2 })
  .map((two) => two.toSorted() as [string, string])
  .map(([start, end]) => ({ start, end }))
const wanted = fc.record({ hours, submissionId: fc.constantFrom('a', 'b', 'c'), attempt: fc.constantFrom('1', '2') })

/** The quarters of an hour that somebody sits in the room. */
const quarters = ({ start, end }: { start: string; end: string }) =>
  times.slice(times.indexOf(start), times.indexOf(end))
const startsAt = '2026-11-30T02:00:00.000Z'
const checkAt = '2026-11-23T02:10:00.000Z'

test('two overlap exactly when they share a quarter of an hour: ends touch without overlapping', () => {
  fc.assert(
    fc.property(hours, hours, (one, other) => {
      const isShared = quarters(one).some((quarter) => quarters(other).includes(quarter))
      expect([overlap(one, other), overlap(other, one)]).toEqual([isShared, isShared])
    }),
  )
})

type Wanted = typeof wanted extends fc.Arbitrary<infer One> ? One : never

function after(slots: readonly Slot[], act: string, { hours: asked, submissionId, attempt }: Wanted) {
  const one = { ...asked, submissionId, startsAt }
  if (act === 'letGo') return letGo(slots, one, attempt)
  const found = take(slots, one, attempt, checkAt)
  if (!('taken' in found)) return found
  expect(overlap(found.taken, one)).toBe(true)
  return slots
}

test('whoever takes and lets go, a day never has two slots for one quarter of an hour, and refuses only what is taken', () => {
  const acts = fc.array(fc.record({ act: fc.constantFrom('take', 'letGo'), wanted }), { maxLength: 30 })
  fc.assert(
    fc.property(acts, (all) => {
      let slots: readonly Slot[] = []
      for (const { act, wanted: one } of all) {
        slots = after(slots, act, one)
        const sat = slots.flatMap(quarters)
        expect(new Set(sat).size).toBe(sat.length)
        expect(slots.map(({ start }) => start)).toEqual(slots.map(({ start }) => start).toSorted())
      }
    }),
  )
})

test('what two attempts count on is gone once both have let go, and not before', () => {
  const asked = { start: '09:00', end: '10:00', submissionId: 'a', startsAt }
  const first = take([], asked, '1', checkAt) as readonly Slot[]
  const both = take(first, asked, '2', checkAt) as readonly Slot[]

  expect(letGo(both, asked, '1')).toHaveLength(1)
  expect(letGo(letGo(both, asked, '1'), asked, '2')).toEqual([])
  expect(letGo(letGo(both, asked, '1'), asked, '1')).toHaveLength(1)
})

test('a slot whose case is known to stand is let go by nobody', () => {
  const asked = { start: '09:00', end: '10:00', submissionId: 'a', startsAt }
  const stands: readonly Slot[] = [{ ...asked, state: 'pending', attempts: [], checkAt: null }]
  const joined = take(stands, asked, '1', checkAt) as readonly Slot[]

  expect(letGo(joined, asked, '1')).toEqual([{ ...stands[0], checkAt }])
  expect(align(joined, asked, null)).toEqual([])
})
