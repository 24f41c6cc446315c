import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openClock } from '#local/clock.ts'
import { openSchedules } from '#local/events/schedules.ts'

type Parts = Parameters<typeof openSchedules>[0]

const rule = {
  arn: 'arn',
  region: 'r',
  properties: { ScheduleExpression: 'cron(0 19 * * ? *)', Targets: [{ Arn: 'arn:aws:lambda:x' }] },
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T18:59:30Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

function house() {
  const fired: string[] = []
  const clock = openClock()
  const functions = {
    byArn: (name: string) => name,
    invoke: async (_: string, event: { time: string }) => void fired.push(event.time),
  }
  const all = (type: string) => (type === 'AWS::Events::Rule' ? [rule] : [])
  const parts = { house: { all, place: { account: '1' } }, roles: new Map(), functions, queues: {}, clock }
  return { clock, fired, schedules: openSchedules(parts as unknown as Parts) }
}

test('a schedule fires once when its minute comes', async () => {
  const { fired, schedules } = house()
  await vi.advanceTimersByTimeAsync(120_000)
  schedules.close()

  expect(fired).toEqual(['2026-11-22T19:00:00.000Z'])
})

test('under a frozen clock no schedule fires, and a jump over its minute does not make it up', async () => {
  const { clock, fired, schedules } = house()
  clock.set(Date.parse('2026-11-22T18:59:59Z'), true)
  await vi.advanceTimersByTimeAsync(120_000)
  clock.set(Date.parse('2026-11-22T20:00:00Z'), false)
  await vi.advanceTimersByTimeAsync(120_000)
  schedules.close()

  expect(fired).toEqual([])
})
