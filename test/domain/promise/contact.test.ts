import { describe, expect, test } from 'vitest'
import { isLongAgo } from '#functions/domain/promise/contact.ts'
import { derivePromise } from '#functions/domain/promise/promise.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { at, bounced, clockOf, contacted, mailed, received, shownOnPage, unanswered } from './histories.ts'

const receipt = received(at('2026-02-09 10:00'))
const promiseAfter = (...entries: HistoryEntry[]) => derivePromise(clockOf([receipt, ...entries]))

describe('what counts as contact', () => {
  test.each(['call', 'visit', 'email', 'line', 'counter', 'message'] as const)('speaking by %s', (channel) => {
    const when = at('2026-02-09 15:00')

    expect(promiseAfter(contacted(when, { channel }))).toMatchObject({
      status: 'met',
      metAt: when,
      next: null,
      steps: [],
    })
  })

  test.each(['email', 'line'] as const)('a message accepted by %s', (channel) => {
    const when = at('2026-02-09 15:00')

    expect(promiseAfter(contacted(when, { channel, result: 'sent' }))).toMatchObject({
      status: 'met',
      metBy: 'contact',
    })
  })

  test('a message at exactly due keeps the promise, a millisecond later breaks it', () => {
    expect(promiseAfter(mailed(at('2026-02-11 16:30'), 'm1'))).toMatchObject({ status: 'met', breached: false })
    expect(promiseAfter(mailed(at('2026-02-11 16:30:00.001'), 'm1'))).toMatchObject({ status: 'met', breached: true })
  })

  test('a call in the very instant of receipt, with nothing to excuse', () => {
    expect(promiseAfter(contacted(receipt.at))).toMatchObject({ metAt: receipt.at, breached: false, excused: false })
  })

  test('the first of several contacts, whenever each was entered', () => {
    const late = contacted(at('2026-02-10 10:00'), { occurredAt: at('2026-02-09 15:40') })

    expect(promiseAfter(contacted(at('2026-02-10 09:00')), late).metAt).toBe(at('2026-02-09 15:40'))
  })

  test('a message on the status page only where the citizen has no other channel', () => {
    const history = [receipt, shownOnPage(at('2026-02-09 15:00'))]

    expect(derivePromise(clockOf(history)).status).toBe('open')
    expect(derivePromise(clockOf(history, { hasContact: false })).status).toBe('met')
  })
})

describe('what does not', () => {
  const by = 'somchai'
  const when = at('2026-02-09 15:00')
  test.each<HistoryEntry>([
    { kind: 'assigned', at: when, by, office: 'works' },
    { kind: 'taken', at: when, by, person: by },
    { kind: 'transferred', at: when, by, office: 'health' },
    { kind: 'moved', at: when, by, to: 'waiting-citizen' },
    { kind: 'forwarded', at: when, by, messageId: 'm1' },
    { kind: 'noted', at: when, by, messageId: 'm1' },
    { kind: 'closed', at: when, by, outcome: 'done' },
    { kind: 'citizen.wrote', at: when, messageId: 'm1' },
    unanswered(when),
  ])('$kind leaves the clock as it was', (entry) => {
    expect(promiseAfter(entry)).toEqual(promiseAfter())
  })

  test('a contact from before the receipt', () => {
    expect(promiseAfter(contacted(at('2026-02-09 11:00'), { occurredAt: at('2026-02-09 09:59') })).status).toBe('open')
  })
})

describe('two attempts on different half-days and one message', () => {
  const morning = unanswered(at('2026-02-10 11:59'))
  const noon = unanswered(at('2026-02-10 12:00'))
  const message = shownOnPage(at('2026-02-10 15:00'))

  test.each([
    [[morning, noon, message], '2026-02-10 15:00'],
    [[message, noon, morning], '2026-02-10 15:00'],
    [[shownOnPage(at('2026-02-09 15:00')), morning, noon], '2026-02-10 12:00'],
    [[morning, unanswered(at('2026-02-11 11:00')), message], '2026-02-11 11:00'],
  ])('are met at the last of the three', (entries, metAt) => {
    expect(promiseAfter(...entries)).toMatchObject({ status: 'met', metAt: at(metAt), metBy: 'attempts' })
  })

  test.each([
    [[morning, noon]],
    [[morning, message]],
    [[morning, unanswered(at('2026-02-10 08:30')), message]],
    [[morning, noon, message, bounced(at('2026-02-10 16:00'), 'm1')]],
  ])('and nothing less', (entries) => {
    expect(promiseAfter(...entries).status).toBe('open')
  })
})

describe('a bounce', () => {
  const sent = mailed(at('2026-02-09 15:00'), 'm1')

  test('withdraws the contact: the clock is open again with the same due and what is left of its steps', () => {
    const promise = promiseAfter(sent, bounced(at('2026-02-10 09:00'), 'm1'))

    expect(promise).toEqual(promiseAfter())
    expect(promise.dueAt).toBe(at('2026-02-11 16:30'))
  })

  test('counts though it is recorded before the contact', () => {
    expect(promiseAfter(bounced(at('2026-02-09 15:01'), 'm1'), sent).status).toBe('open')
  })

  test('of another message, or after more than 72 hours, withdraws nothing', () => {
    expect(promiseAfter(sent, bounced(at('2026-02-09 15:01'), 'm2')).status).toBe('met')
    expect(promiseAfter(sent, bounced(at('2026-02-12 15:00'), 'm1')).status).toBe('open')
    expect(promiseAfter(sent, bounced(at('2026-02-12 15:00:00.001'), 'm1')).status).toBe('met')
  })

  test('leaves an earlier or later contact standing', () => {
    const call = contacted(at('2026-02-10 10:00'))

    expect(promiseAfter(sent, bounced(at('2026-02-09 15:01'), 'm1'), call).metAt).toBe(call.at)
  })
})

test('a contact more than 3 working days back needs the head', () => {
  const now = new Date(at('2026-02-16 09:00'))

  expect(isLongAgo(thailand, at('2026-02-11 08:30'), now)).toBe(false)
  expect(isLongAgo(thailand, at('2026-02-10 16:29'), now)).toBe(true)
})
