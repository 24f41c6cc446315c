import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openClock } from '#local/clock.ts'
import { openQueues } from '#local/queues/engine.ts'
import { openStore } from '#local/store.ts'

const queue = { arn: 'arn', url: 'url', region: 'r', delay: 0, visibility: 60 }
const declared = [
  { ...queue, name: 'work', redrive: { target: 'dead', maxReceives: 2 } },
  { ...queue, name: 'dead' },
]

const opened: { close: () => void }[] = []
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'queues-'))
})

afterEach(() => {
  for (const queues of opened.splice(0)) queues.close()
  rmSync(folder, { recursive: true })
})

function house(directory?: string) {
  const clock = openClock()
  const queues = openQueues(declared, clock, openStore(directory))
  opened.push(queues)
  return { clock, queues, bodies: (max = 10) => queues.receive('work', max).map(({ body }) => body) }
}

const later = (milliseconds: number) => Date.now() + milliseconds

test('a received message is hidden until it is deleted or its time is over', () => {
  const { clock, queues, bodies } = house()
  queues.send('work', 'a')

  expect(bodies()).toEqual(['a'])
  expect(bodies()).toEqual([])
  clock.set(later(61_000), false)
  expect(bodies()).toEqual(['a'])
})

test('a deleted message is gone; an old receipt deletes nothing', () => {
  const { clock, queues } = house()
  queues.send('work', 'a')
  const [first] = queues.receive('work', 1)
  clock.set(later(61_000), false)
  const [second] = queues.receive('work', 1)

  expect(queues.remove(first?.receipt ?? '')).toBe(false)
  expect(queues.remove(second?.receipt ?? '')).toBe(true)
  expect(queues.messages('work')).toEqual([])
})

test('a frozen clock ends no delay and no visibility, however far it moves; settle does', () => {
  const { clock, queues, bodies } = house()
  clock.set(Date.parse('2030-01-01T00:00:00Z'), true)
  queues.send('work', 'late', { delay: 60 })
  clock.set(Date.parse('2031-01-01T00:00:00Z'), true)

  expect(bodies()).toEqual([])
  queues.release('work', new Set())
  expect(bodies()).toEqual(['late'])
})

test('a clock that goes back never makes a wait longer than it was', () => {
  const { clock, queues, bodies } = house()
  clock.set(Date.parse('2090-01-01T00:00:00Z'), true)
  queues.send('work', 'a', { delay: 60 })
  clock.set(null, false)
  clock.set(later(61_000), false)

  expect(bodies()).toEqual(['a'])
})

test('a visible message is received at once under a frozen clock', () => {
  const { clock, queues, bodies } = house()
  clock.set(0, true)
  queues.send('work', 'now')

  expect(bodies()).toEqual(['now'])
})

test('a message received too often becomes a dead letter, and redrive gives it new chances', () => {
  const { queues, bodies } = house()
  queues.send('work', 'poison')
  const received = [1, 2, 3].map(() => {
    const taken = bodies()
    queues.release('work', new Set())
    return taken
  })

  expect(received).toEqual([['poison'], ['poison'], []])
  expect(queues.messages('dead')).toHaveLength(1)
  expect(queues.redrive('work')).toBe(1)
  expect(bodies()).toEqual(['poison'])
})

test('what is being worked on is not released', () => {
  const { queues, bodies } = house()
  queues.send('work', 'a')
  const [taken] = queues.receive('work', 1)
  queues.release('work', new Set([taken?.receipt ?? '']))

  expect(bodies()).toEqual([])
})

test('after a kill every message is still there: visible, delayed, in flight, dead', () => {
  const before = house(folder).queues
  for (const body of ['in flight', 'gone', 'visible']) before.send('work', body)
  before.send('work', 'delayed', { delay: 60 })
  const [, gone] = before.receive('work', 2)
  before.remove(gone?.receipt ?? '')

  const { queues, bodies } = house(folder)

  expect(bodies()).toEqual(['visible'])
  expect(
    queues
      .messages('work')
      .map(({ body }) => body)
      .sort(),
  ).toEqual(['delayed', 'in flight', 'visible'])
})
