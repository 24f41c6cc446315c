import type { ServiceCase } from '#schemas/case.ts'
import type { Town } from './town.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
const VISIBLE_AGAIN_MS = 181_000
/** After this the rounds begin a recount again that has not ended. */
const RUN_AGAIN_MS = 20 * MINUTE
const TOLD_WITHIN_MS = 2 * MINUTE
/** How many turns everything may take to come to rest: five receptions, with room. */
const TURNS = 12

/**
 * Ends all faults and lets the town come to rest; answers the overdue cases, of those some office had,
 * as they stood one sweep after the recovery.
 */
export async function settle(world: World, town: Town): Promise<readonly ServiceCase[]> {
  world.faults.stop()
  await drain(world, town)
  for (const queue of Object.values(world.queues)) queue.redrive()
  await drain(world, town)

  world.pass(Math.max(MINUTE, ...newestOf(world).map(({ timer }) => untilAnnounced(world, timer))))
  const announced = new Set(newestOf(world).flatMap(({ office, reference }) => (office ? [reference] : [])))
  const sweptAt = world.base.now().toISOString()
  town.sweep()
  await drain(world, town)
  const afterOneSweep = newestOf(world).filter(
    ({ clock, reference }) => clock.dueAt !== null && clock.dueAt <= sweptAt && announced.has(reference),
  )

  const rest = async () => {
    for (let turn = 0; turn < TURNS && newestOf(world).some(isWaiting(world)); turn++) {
      world.pass(MINUTE)
      town.sweep()
      await drain(world, town)
    }
  }
  for (const milliseconds of [0, RUN_AGAIN_MS, TOLD_WITHIN_MS]) {
    world.pass(milliseconds)
    town.sweep()
    await drain(world, town)
    await rest()
  }
  return afterOneSweep
}

export const newestOf = ({ seen }: World): readonly ServiceCase[] =>
  [...seen.versions.values()].flatMap((versions) => versions.at(-1)?.case ?? [])

/** Whether a case waits for something that has come. */
export const isWaiting =
  ({ base }: World) =>
  ({ timer }: ServiceCase) =>
    timer !== null && timer.at <= base.now().toISOString()

/** A clock that was set back comes to the minute after which what is unannounced or untold is announced again. */
const untilAnnounced = ({ base }: World, timer: ServiceCase['timer']) =>
  timer?.step === 'announce' || timer?.step === 'tell' ? Date.parse(timer.at) - base.now().getTime() : 0

/** Lets everybody work until nothing is on its way. */
export async function drain(world: World, town: Town) {
  const queues = Object.values(world.queues)
  for (let turn = 0; turn < TURNS; turn++) {
    if (!(await town.let(20_000))) throw new Error('it never comes to rest')
    if (queues.every((queue) => queue.size() === 0)) return
    world.pass(VISIBLE_AGAIN_MS)
  }
}
