import { dynamoCases } from '#functions/adapters/dynamo-cases.ts'
import { keepPromise } from '#functions/domain/keep-promise.ts'
import type { Cases } from '#functions/domain/ports.ts'
import { withFacts } from '#functions/domain/promise-of-case.ts'
import { sweep } from '#functions/domain/sweep.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { TimerEvent } from '#schemas/events.ts'
import { findForm } from '#schemas/forms/index.ts'
import { aCase } from '#test/support/builders.ts'
import { startEmulator } from '#test/support/emulator.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { say } from './figures.ts'

const OVERDUE = 10_000
const AT_ONCE = 25
const received = '2026-02-09T03:00:00.000Z'
const daysLater = new Date('2026-02-12T03:00:00.000Z')
const clock = {
  calendarVersion: thailand.version,
  effectiveAt: received,
  targetAt: '2026-02-10T09:30:00.000Z',
  dueAt: '2026-02-11T09:30:00.000Z',
}

/** Days without a sweep: every overdue case is told, written down and set to its next step, in the embedded DynamoDB. */
export async function benchCatchUp() {
  const { table, close } = await startEmulator()
  const ports = { ...memoryPorts(received), cases: dynamoCases(table) }
  for (let from = 0; from < OVERDUE; from += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => file(from + n, ports.cases)))
  ports.world.now = daysLater
  const due: TimerEvent[] = []
  const sweeping = {
    ...ports,
    openings: { sendAll: async () => undefined },
    timers: { sendAll: async (events: readonly TimerEvent[]) => void due.push(...events) },
  }

  const before = peak()
  const started = performance.now()
  for (await sweep(sweeping); due.length > 0; await sweep(sweeping))
    // One worker, message by message; on AWS several do this side by side.
    for (const event of due.splice(0)) if (event.type !== 'room.due') await keepPromise({ event, attempt: 1 }, ports)
  const seconds = (performance.now() - started) / 1000
  await close()

  say(`catching up ${OVERDUE} overdue cases`, seconds, 's')
  say('breaches written down meanwhile', ports.counted.filter((metric) => metric === 'PromisesBroken').length, '')
  say('overdue cases caught up a second', OVERDUE / seconds, '')
  say('memory above what stood before, emulator and mails included', peak() - before, 'MB')
}

const peak = () => process.resourceUsage().maxRSS / 1000

async function file(n: number, cases: Cases) {
  const form = findForm('complaint')
  if (!form) throw new Error('the form is gone')
  const history = [
    { kind: 'received' as const, at: received, ...clock },
    { kind: 'assigned' as const, at: received, by: 'system', office: 'works' },
  ]
  const filed = aCase({
    reference: `NMP-${n}`,
    submissionId: `${n}`,
    receivedAt: received,
    clock,
    history,
    timer: null,
  })
  await cases.add(withFacts(filed, [], { form, calendar: thailand, now: new Date(received) }))
}
