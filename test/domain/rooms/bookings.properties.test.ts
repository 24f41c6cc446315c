import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookingOf } from '#functions/domain/rooms/booking.ts'
import { overlap } from '#functions/domain/rooms/slots.ts'
import { wantedBy } from '#functions/domain/rooms/standing.ts'
import { type Act, isOwed, missing, type Town, town, type Wish } from './town.ts'

const NEVER = 1_000_000
const runs = Number(process.env['SIMULATIONS'] ?? 400)

const wish = fc.constantFrom<Wish>(
  { from: '2026-11-26', to: '2026-11-26', start: '09:00', end: '12:00' },
  { from: '2026-11-26', to: '2026-11-26', start: '12:00', end: '13:00' },
  { from: '2026-11-26', to: '2026-11-27', start: '11:00', end: '12:15' },
  { from: '2026-11-27', to: '2026-11-27', start: '08:00', end: '20:00' },
  { from: '2026-11-26', to: '2026-11-27', start: '09:00', end: '09:15' },
)
const ids = ['a', 'b', 'c'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`)
const acts: readonly Act[] = [
  'file',
  'file',
  'file',
  'withdraw',
  'booked',
  'booked',
  'declined',
  'done',
  'closed',
  'reopen',
]
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      act: fc.constantFrom(...acts),
      id: fc.constantFrom(...ids),
      wish,
      /** As two browsers, or an answer that was lost, would. */
      times: fc.constantFrom(1, 1, 2),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('sweep' as const), minutes: fc.constantFrom(1, 11, 60, 4000) }),
  },
  /** A message of a sweep that comes late. */
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('late' as const), date: fc.constantFrom('2026-11-26', '2026-11-27') }),
  },
)
const script = fc.array(fc.record({ happening, let: fc.constantFrom(0, 3, 10, 1000) }), { minLength: 3, maxLength: 20 })

/** No two slots of a day share a minute, and whoever is owed a room has it. */
function everybodyHasTheirRoom(people: Town) {
  for (const { slots } of people.base.rooms.all())
    for (const [n, one] of slots.entries())
      expect(slots.slice(n + 1).filter((other) => overlap(one, other))).toEqual([])
  for (const kept of people.base.cases.all())
    if (isOwed(kept, people.base.now())) expect([kept.history, missing(people, kept)]).toEqual([kept.history, []])
}

/** Once it is quiet, exactly what the cases want is taken, in the state they want it in. */
function nothingIsTakenInVain({ base }: Town) {
  const wanted = base.cases.all().flatMap((kept) => {
    const booking = bookingOf(kept)
    const state = booking && wantedBy(kept, booking, base.now())
    return booking && state ? [{ booking, state }] : []
  })
  for (const { date, slots } of base.rooms.all())
    for (const { submissionId, start, end, state, attempts } of slots) {
      const own = wanted.find(({ booking }) => booking.submissionId === submissionId && booking.days.includes(date))
      expect(own).toMatchObject({ booking: { start, end }, state })
      expect(attempts).toEqual([])
    }
}

type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never

async function happen(people: Town, one: Happening) {
  if (one.kind === 'late') return people.checkDay(one.date)
  if (one.kind === 'sweep') {
    people.pass(one.minutes)
    return people.sweep()
  }
  for (let n = 0; n < one.times; n++)
    if (one.act === 'file') people.file(one.id, one.wish)
    else people.perform(one.act, one.id)
}

/** Nobody dies any more, and what was left behind is swept up. */
async function becomeQuiet(people: Town, check: () => void) {
  await people.let(100_000, NEVER, check)
  for (let twice = 0; twice < 2; twice++) {
    people.pass(11)
    await people.sweep()
    await people.let(100_000, NEVER, check)
  }
}

test('whoever files, decides, withdraws or dies at once: no hour is given twice, none is lost, and none stays taken in vain', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(script, fc.nat(), fc.constantFrom(8, 30, NEVER), async (happenings, seed, deaths) => {
      const people = town(seed)
      const check = () => everybodyHasTheirRoom(people)
      for (const { happening: one, let: steps } of happenings) {
        await happen(people, one)
        await people.let(steps, deaths, check)
      }
      await becomeQuiet(people, check)

      expect(people.surprises).toEqual([])
      nothingIsTakenInVain(people)
    }),
    { numRuns: runs },
  )
})
