import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#functions/domain/promise/bangkok.ts'
import { entriesOf } from '#functions/domain/promise/cycle.ts'
import { factsOwed } from '#functions/domain/promise/facts-owed.ts'
import { type Clock, derivePromise } from '#functions/domain/promise/promise.ts'
import { type StepsDue, stepsDue } from '#functions/domain/promise/steps-due.ts'
import { isOpen } from '#functions/domain/promise/working-time.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { calendars, policies, receipts } from './arbitrary.ts'
import { bounced, clockOf, contacted, mailed, received, shownOnPage, swept, unanswered } from './histories.ts'

const hour = 60 * 60 * 1000
const offsets = fc.integer({ min: 0, max: 14 * 24 * hour })

/** A clock that has just started, and the instants at which somebody looks at it in the two weeks after. */
const worlds = fc
  .tuple(calendars, policies, receipts, fc.array(offsets, { minLength: 1, maxLength: 12 }))
  .map(([calendar, policy, receivedAt, delays]) => ({
    clock: clockOf([received(instant(receivedAt), calendar, policy)], { calendar, policy }),
    looks: delays.toSorted((one, other) => one - other).map((delay) => instant(receivedAt.getTime() + delay)),
  }))

type Look = { readonly now: string; readonly found: StepsDue }

/** What a worker sees that is called only when its timer has come. */
function worked(clock: Clock, looks: readonly string[]) {
  const history = [...clock.history]
  const seen: Look[] = []
  let timer = derivePromise(clock).next
  for (const now of looks) {
    if (!timer || timer.at > now) continue
    const found = stepsDue({ ...clock, history }, new Date(now))
    history.push(...found.facts)
    timer = found.next
    seen.push({ now, found })
  }
  return { clock: { ...clock, history }, seen }
}

const holds = (check: (world: { clock: Clock; looks: readonly string[] }) => void) =>
  fc.assert(fc.property(worlds, check), { numRuns: 300 })

test('a breach is recorded once, never early, by the first that looks after it, with its own instant', () =>
  holds(({ clock, looks }) => {
    const dueAt = derivePromise(clock).dueAt ?? ''
    const first = looks.find((now) => now >= dueAt)

    const breaches = entriesOf(
      worked(
        clock,
        looks.flatMap((now) => [now, now]),
      ).clock.history,
      'sla.breached',
    )

    expect(breaches).toEqual(first ? [{ kind: 'sla.breached', at: dueAt, detectedAt: first }] : [])
  }))

test('every step is settled at most once, and asking again finds nothing new', () =>
  holds(({ clock, looks }) => {
    const { history } = worked(clock, looks).clock
    const settled = history.flatMap((entry) => ('step' in entry ? [entry.step] : []))

    expect(new Set(settled).size).toBe(settled.length)
    expect(stepsDue({ ...clock, history }, new Date(looks.at(-1) ?? '')).facts).toEqual([])
  }))

test('mails leave only in office hours, but for the breach', () =>
  holds(({ clock, looks }) => {
    const sent = worked(clock, looks).seen.filter(({ found }) => found.tellings.some(({ step }) => step !== 'breach'))

    for (const { now } of sent) expect(isOpen(clock.calendar, now)).toBe(true)
  }))

test('a worker that waits for its timer misses nothing that one which always looks would find', () =>
  holds(({ clock, looks }) => {
    expect(worked(clock, looks).clock.history).toEqual(swept(clock, ...looks).history)
  }))

test('nobody is forgotten: by the end both the head and the clerk were told of the breach', () =>
  holds(({ clock, looks }) => {
    const end = Date.parse(looks.at(-1) ?? '')
    const elevenEachDay = Array.from({ length: 60 }, (_, day) =>
      instant(end + (day + 1) * 24 * hour).replace(/T.*/, 'T04:00:00.000Z'),
    )

    const { seen } = worked(clock, [...looks, ...elevenEachDay])

    const told = seen.flatMap(({ found }) =>
      found.tellings.flatMap(({ step, to }) => to.map((who) => `${step}: ${who}`)),
    )
    expect(told.filter((line) => !line.startsWith('remind'))).toEqual(['breach: head', 'escalate: clerk'])
  }))

const acts = fc.constantFrom(
  (when: string) => contacted(when),
  (when: string) => mailed(when, 'm1'),
  shownOnPage,
  unanswered,
)

test('adding a contact never makes a breach appear', () =>
  fc.assert(
    fc.property(worlds, acts, offsets, fc.boolean(), ({ clock, looks }, act, delay, isSwept) => {
      const now = looks.at(-1) ?? ''
      const before = isSwept ? swept(clock, ...looks) : clock
      const receivedAt = Date.parse(derivePromise(clock).receivedAt)
      const occurredAt = instant(Math.min(Date.parse(now), receivedAt + delay))
      const history = [...before.history, { ...act(now), occurredAt } as HistoryEntry]

      const breaches = entriesOf(factsOwed({ ...before, history }, new Date(now)), 'sla.breached')

      expect(factsOwed(before, new Date(now))).toEqual(expect.arrayContaining(breaches))
      if (isSwept) expect(derivePromise({ ...before, history }).breached).toBe(derivePromise(before).breached)
    }),
    { numRuns: 500 },
  ))

test('a contact and its bounce leave the clock as it was', () =>
  holds(({ clock, looks }) => {
    const now = looks.at(-1) ?? ''
    const before = swept(clock, ...looks)

    const bouncedBack = { ...before, history: [...before.history, mailed(now, 'm1'), bounced(now, 'm1')] }

    expect(derivePromise(bouncedBack)).toEqual(derivePromise(before))
  }))

test('deriving changes nothing and gives the same again', () =>
  holds(({ clock, looks }) => {
    const frozen = deepFreeze(swept(clock, ...looks))

    expect(derivePromise(frozen)).toEqual(derivePromise(structuredClone(frozen)))
  }))

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner)
  return Object.freeze(value)
}
