import { expect } from 'vitest'
import { derivePromise } from '#functions/domain/promise/promise.ts'
import { clockOf } from '#functions/domain/promise-of-case.ts'
import { stateOf } from '#functions/domain/state.ts'
import { hasEnded, type ServiceCase } from '#schemas/case.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import type { Written } from './records.ts'
import { isWaiting, newestOf } from './settle.ts'
import type { Town } from './town.ts'
import type { World } from './world.ts'

/** I1, I2, I11: what was acknowledged is there once, with its office, and nothing is left on the way. */
export function everyAcknowledgedCaseIsKept(world: World, { citizens }: Town) {
  const cases = newestOf(world)
  for (const { submissionId, answers } of citizens) {
    const kept = cases.filter((one) => one.submissionId === submissionId)
    const receipts = new Set(answers.map(({ body }) => JSON.stringify(body)))
    expect(receipts.size).toBeLessThanOrEqual(1)
    expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1)
    expect(kept.length).toBeLessThanOrEqual(1)
    if (answers.length > 0) expect(kept.map(({ reference }) => reference)).toEqual([answers[0]?.body.reference])
  }
  for (const kept of cases)
    expect(kept).toMatchObject({ office: expect.any(String), registerNumber: expect.any(String) })
  const numbers = cases.map(({ registerNumber }) => registerNumber)
  expect(new Set(numbers).size).toBe(numbers.length)

  const accepted = citizens.filter(({ answers }) => answers.length > 0).map(({ answers }) => answers[0]?.body.reference)
  const open = cases.filter(({ status }) => !hasEnded(status))
  const ended = cases.filter(({ status }) => hasEnded(status))
  expect([...open, ...ended].map(({ reference }) => reference)).toEqual(expect.arrayContaining(accepted))
  for (const queue of Object.values(world.queues)) expect([queue.size(), queue.deadLetters()]).toEqual([0, 0])
  expect(cases.filter(isWaiting(world))).toEqual([])
}

/** I8, I12: versions have no gap, history only grows, and nothing but a reopening leads back. */
export function historyOnlyGrows({ seen, calendars }: World) {
  for (const versions of seen.versions.values()) {
    expect(versions.map(({ case: { version } }) => version)).toEqual(versions.map((_, index) => index + 1))
    for (const [index, later] of versions.entries()) {
      stateIsItsHistory(later.case, calendars)
      const earlier = versions[index - 1]
      if (earlier) goesForward(earlier, later)
    }
    const { history = [] } = versions.at(-1)?.case ?? {}
    expect(history.filter(({ kind }) => kind === 'assigned')).toHaveLength(1)
  }
}

function stateIsItsHistory(kept: ServiceCase, calendars: World['calendars']) {
  const calendar = calendars.find(({ version }) => version === kept.clock.calendarVersion)
  if (!calendar) throw new Error(`no calendar ${kept.clock.calendarVersion} was ever published`)
  const { metAt, effectiveAt, targetAt, dueAt } = derivePromise(clockOf(kept, complaint, calendar))
  expect(kept).toMatchObject(stateOf(kept.history, metAt))
  expect(kept.clock).toMatchObject({ effectiveAt, targetAt, dueAt })
}

function goesForward({ case: earlier }: Written, { case: later }: Written) {
  expect(later.history.slice(0, earlier.history.length)).toEqual(earlier.history)
  expect(later.timerSeq).toBeGreaterThanOrEqual(earlier.timerSeq)
  expect(later.receivedAt).toBe(earlier.receivedAt)
  expect(later.clock.calendarVersion >= earlier.clock.calendarVersion).toBe(true)
  const added = later.history.slice(earlier.history.length)
  if (added.some(({ kind }) => kind === 'reopened')) return
  expect(rank(later)).toBeGreaterThanOrEqual(rank(earlier))
  expect((later.clock.dueAt ?? '') >= (earlier.clock.dueAt ?? '')).toBe(true)
}

const order: readonly ServiceCase['status'][] = ['received', 'assigned', 'contacted']
const rank = ({ status }: ServiceCase) => (hasEnded(status) ? order.length : order.indexOf(status))
