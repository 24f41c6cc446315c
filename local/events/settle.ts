import type { Queues } from '../queues/engine.ts'
import type { Mappings } from './mappings.ts'
import type { Schedules } from './schedules.ts'

const patience = 60_000

/** Waits until an invocation has ended or the time is up; goes on at once when none is running. */
function nextChange(mappings: Mappings, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, mappings.working.size === 0 ? 0 : milliseconds)
    mappings.onNext(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

type Parts = { schedules: Schedules; mappings: Mappings; queues: Queues }

/** Fires every schedule once, then delivers until the queues are quiet; undefined when they are not within 60 s. */
export async function settle(withSchedules: boolean, { schedules, mappings, queues }: Parts) {
  const deadline = performance.now() + patience
  const before = { ...mappings.counts }
  const fired = withSchedules ? await schedules.fireAll() : 0
  const quiet = () => mappings.working.size === 0 && mappings.queues.every((name) => queues.messages(name).length === 0)
  while (!quiet() && performance.now() < deadline) {
    // A timeout outlasts the invocation it was made for: none ends while somebody is at work.
    const ended = mappings.working.size === 0 ? mappings.queues : []
    for (const name of ended) queues.release(name, mappings.working)
    mappings.pump()
    await nextChange(mappings, deadline - performance.now())
  }
  const { invocations, messages } = mappings.counts
  return quiet()
    ? { invocations: fired + invocations - before.invocations, messages: messages - before.messages }
    : undefined
}
