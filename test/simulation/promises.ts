import { expect } from 'vitest'
import { type Cycle, cyclesOf, entriesOf } from '#functions/domain/promise/cycle.ts'
import { derivePromise } from '#functions/domain/promise/promise.ts'
import { stepsDue } from '#functions/domain/promise/steps-due.ts'
import { clockOf, recomputed } from '#functions/domain/promise-of-case.ts'
import type { Calendar } from '#schemas/calendar.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { bangkokDay, bangkokTime } from '#schemas/dates.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { newestOf } from './settle.ts'
import type { World } from './world.ts'

/** I4: due dates follow from receipt and calendar alone, a breach is on record once, in time and never early. */
export function promisesAreWatched(world: World, afterOneSweep: readonly ServiceCase[]) {
  for (const kept of newestOf(world)) isCountedAnew(kept, world)
  for (const kept of newestOf(world)) for (const cycle of cyclesOf(kept.history)) cycleIsWatched(cycle, world.calendars)
  for (const { history } of afterOneSweep) {
    const cycle = cyclesOf(history).at(-1)
    if (cycle && isNeglected(cycle)) expect(entriesOf(cycle.entries, 'sla.breached')).toHaveLength(1)
  }
}

/** Rule 10: whatever was published, every open promise stands where the newest calendar has it, and nobody is untold, whether citizen, officer or head. */
function isCountedAnew(kept: ServiceCase, world: World) {
  const promise = derivePromise(clockOf(kept, complaint, world.newestCalendar()))
  expect(recomputed(kept, { form: complaint, calendar: world.newestCalendar(), now: world.base.now() })).toEqual([])
  if (promise.status === 'open') expect(kept.clock.dueAt).toBe(promise.dueAt)
  expect(kept.untold).toEqual([])
  const clock = clockOf(kept, complaint, world.newestCalendar())
  expect(stepsDue(clock, world.base.now())).toMatchObject({ tellings: [], facts: [] })
}

function cycleIsWatched({ entries }: Cycle, calendars: readonly Calendar[]) {
  const [start] = entries
  if (start?.kind !== 'received' && start?.kind !== 'reopened') throw new Error('a cycle begins with neither')
  const version = (name: string) => calendars.find((one) => one.version === name)
  if (start.dueAt !== null) expect(start.dueAt).toBe(dueOf(start.at, version(start.calendarVersion)))

  let dueAt = start.dueAt
  for (const moved of entriesOf(entries, 'sla.recomputed')) {
    expect(moved.from).toBe(dueAt)
    expect(moved.to).toBe(movedDueOf(start.at, moved.from, version(moved.calendarVersion)))
    dueAt = moved.to
  }
  const breaches = entriesOf(entries, 'sla.breached')
  expect(breaches.length).toBeLessThanOrEqual(1)
  for (const { at, detectedAt } of breaches) {
    expect(at).toBe(dueAt)
    expect(detectedAt >= at).toBe(true)
  }
  nothingFollowsAContact(entries, dueAt)
}

/** A contact before due, written before the breach was, leaves no breach and no later reminder. */
function nothingFollowsAContact(entries: Cycle['entries'], dueAt: string | null) {
  const start = entries[0]?.at ?? ''
  const contact = entries.findIndex(
    (entry) =>
      entry.kind === 'contacted' &&
      entry.result === 'spoke' &&
      dueAt !== null &&
      entry.occurredAt <= dueAt &&
      entry.occurredAt >= start,
  )
  if (contact < 0) return
  // The head may hear of a breach in the cycle before when this one is over already.
  const isOfBefore = (entry: HistoryEntry) =>
    entry.kind === 'sla.reminded' && entry.step === 'breach' && entry.due < start
  const later = entries.slice(contact).flatMap((entry) => (isOfBefore(entry) ? [] : [entry.kind]))
  expect(later).not.toContain('sla.breached')
  expect(later).not.toContain('sla.reminded')
  expect(later).not.toContain('sla.skipped')
}

const isNeglected = ({ entries }: Cycle) =>
  !entries.some(({ kind }) => kind === 'contacted' || kind === 'withdrawn' || kind === 'sla.recomputed')

/** Never earlier than it was told, and never on a day that is closed now. */
function movedDueOf(receivedAt: string, told: string, calendar: Calendar | undefined) {
  const day = bangkokDay(told)
  const kept =
    calendar && isClosed(day, calendar)
      ? closingOf(
          nextOpen(day, (one) => isClosed(one, calendar)),
          calendar,
        )
      : told
  return laterOf(dueOf(receivedAt, calendar), kept)
}

export const isClosed = (day: string, { closures }: Calendar) =>
  [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()) || closures.some(({ date }) => date === day)

const closingOf = (day: string, { hours }: Calendar) => new Date(`${day}T${hours.close}:00+07:00`).toISOString()

/** The rule again, by counting days: closing of the second working day after the day of effective receipt. */
function dueOf(receivedAt: string, calendar: Calendar | undefined) {
  if (!calendar) throw new Error('a case names a calendar that was never published')
  const closed = (day: string) => isClosed(day, calendar)
  let day = bangkokDay(receivedAt)
  if (closed(day) || bangkokTime(receivedAt) >= calendar.hours.close) day = nextOpen(day, closed)
  for (let n = 0; n < 2; n++) day = nextOpen(day, closed)
  return closingOf(day, calendar)
}

function nextOpen(day: string, closed: (day: string) => boolean): string {
  const next = new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return closed(next) ? nextOpen(next, closed) : next
}

const laterOf = (one: string, other: string) => (one > other ? one : other)
