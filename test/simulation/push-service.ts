import type { Allowances, Arrivals, Push } from '#functions/domain/ports.ts'
import { wentWrong } from './mail-service.ts'
import type { Task, World } from './world.ts'

const KEY_IS_KNOWN_MS = 24 * 60 * 60_000

/** LINE as one task meets it: for a day it accepts a key once, whatever its caller hears of that. */
export function lineOf(world: World, task: Task): Push {
  const { schedule, faults, kill, seen, real } = world
  return {
    async send({ key }) {
      const basis = [...task.bases.values()].at(-1)
      const accept = () => {
        if (real() - (world.acceptedKeys.get(key) ?? Number.NEGATIVE_INFINITY) < KEY_IS_KNOWN_MS) return
        world.acceptedKeys.set(key, real())
        seen.pushed.push({ key, calendar: task.calendar, readAt: task.readAt, basis })
      }
      await schedule.gate(task.by, accept)
      const fault = faults.next('line.send')
      const { outcome, isSent } = (fault && wentWrong[fault]) ?? { outcome: 'accepted', isSent: true }
      if (isSent) accept()
      if (fault?.startsWith('kill')) return kill(task.by)
      await schedule.gate(task.by)
      return outcome
    },
  }
}

export function arrivalsOf(world: World, task: Task): Arrivals {
  const { arrivals } = world.base
  const call = <Answer>(name: string, effect: () => Promise<Answer>) => world.call(task, `arrivals.${name}`, effect)
  return {
    owe: (...asked) => call('owe', () => arrivals.owe(...asked)),
    find: (...asked) => call('find', () => arrivals.find(...asked)),
    settle: (...asked) => call('settle', () => arrivals.settle(...asked)),
    forget: (...asked) => call('forget', () => arrivals.forget(...asked)),
    /** Who repeats the write because its answer was lost is told that somebody else has moved it. */
    async move(...asked) {
      let isMoved = false
      await call('move', async () => {
        isMoved = await arrivals.move(...asked)
      })
      return isMoved
    },
    async *due(until) {
      yield* await call('due', () => Array.fromAsync(arrivals.due(until)))
    },
  }
}

export function allowancesOf(world: World, task: Task): Allowances {
  const { allowances } = world.base
  return {
    spend: (...asked) => world.call(task, 'allowances.spend', () => allowances.spend(...asked)),
    giveBack: (...asked) => world.call(task, 'allowances.giveBack', () => allowances.giveBack(...asked)),
  }
}
