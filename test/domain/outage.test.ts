import { expect, test } from 'vitest'
import { keepPromise } from '#functions/domain/keep-promise.ts'
import { withFacts } from '#functions/domain/promise-of-case.ts'
import { sweep } from '#functions/domain/sweep.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { PromiseDue } from '#schemas/events.ts'
import { findForm } from '#schemas/forms/index.ts'
import { aCase } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

const OPEN = 10_000
const received = '2026-02-09T03:00:00.000Z'

test('after three days without a sweep 10,000 open cases are caught up: each newest step told once, each breach recorded once', async () => {
  const form = findForm('complaint')
  if (!form) throw new Error('the form is gone')
  const ports = memoryPorts(received)
  const clock = {
    calendarVersion: thailand.version,
    effectiveAt: received,
    targetAt: '2026-02-10T09:30:00.000Z',
    dueAt: '2026-02-11T09:30:00.000Z',
  }
  const assigned = { kind: 'assigned', at: received, by: 'system', office: 'works' } as const
  for (let n = 0; n < OPEN; n++) {
    const history = [{ kind: 'received' as const, at: received, ...clock }]
    const filed = aCase({ reference: `NMP-${n}`, receivedAt: received, clock, history, timer: null })
    await ports.cases.add(withFacts(filed, [assigned], { form, calendar: thailand, now: new Date(received) }))
  }
  const due: PromiseDue[] = []
  const sweeping = {
    ...ports,
    openings: { sendAll: async () => undefined },
    timers: { sendAll: async (events: readonly PromiseDue[]) => void due.push(...events) },
  }

  ports.world.now = new Date('2026-02-12T03:00:00.000Z')
  await Promise.all([sweep(sweeping), sweep(sweeping)])
  for (const event of due.splice(0)) await keepPromise({ event, attempt: 1 }, ports)
  await sweep(sweeping)

  expect(due).toEqual([])
  expect(ports.sent).toHaveLength(2 * OPEN)
  expect(new Set(ports.sent.map(({ to, subject }) => `${to} ${subject}`)).size).toBe(2 * OPEN)
  expect(ports.counted.filter((metric) => metric === 'PromisesBroken')).toHaveLength(OPEN)
}, 90_000)
