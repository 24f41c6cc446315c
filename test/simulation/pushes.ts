import { expect } from 'vitest'
import type { ArrivalState } from '#functions/domain/ports.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { bangkokDay, bangkokTime } from '#schemas/dates.ts'
import { isClosed } from './promises.ts'
import type { Pushed } from './records.ts'
import { drain, newestOf } from './settle.ts'
import type { Town } from './town.ts'
import type { World } from './world.ts'

const HOUR = 60 * 60_000
const FOR_EVER = new Date('2100-01-01T00:00:00.000Z')
/** A push waits for an opening and is tried for a day; more would be a push that is never given up. */
const TURNS = 60

/** Every office is pushed once, in its hours, of what came to it; or an alarm was counted, and it is known why not. */
export async function pushesGoOutOnce(world: World, town: Town) {
  await untilNothingIsOwed(world, town)
  const { pushed } = world.seen
  for (const push of pushed) isInHours(push, world)
  const times = Map.groupBy(pushed, ({ key }) => key)
  // LINE knows a key for an hour longer than it is repeated: a clock set back further than that is not made up for.
  if (world.wasSetBack() < HOUR) for (const of of times.values()) expect(of).toHaveLength(1)

  everyOfficeHeard(world, times)
}

function everyOfficeHeard(world: World, times: ReadonlyMap<string, unknown>) {
  const { base, seen } = world
  const states = base.arrivals.states()
  for (const kept of newestOf(world)) {
    const state = states[`${kept.reference} ${kept.office}`]
    if (state === undefined) expect(hadEnded(kept)).toBe(true)
    if (state === 'accepted') expect([...times.keys()]).toContain(`arrived/${kept.reference}/${kept.office}`)
  }
  for (const [state, metric] of Object.entries(alarmed))
    expect(countOf(seen.pushMetrics, metric)).toBeGreaterThanOrEqual(countOf(Object.values(states), state))
}

/** What ended before the office opened is pushed to nobody, also after a reopening. */
const hadEnded = ({ history }: ServiceCase) => history.some(({ kind }) => kind === 'closed' || kind === 'withdrawn')

const alarmed = { rejected: 'PushRejected', unknown: 'PushUnknown', suppressed: 'PushSuppressed' } as const satisfies {
  [State in Exclude<ArrivalState, 'accepted'>]: string
}
const countOf = (all: readonly string[], one: string) => all.filter((other) => other === one).length

async function untilNothingIsOwed(world: World, town: Town) {
  for (let turn = 0; turn < TURNS; turn++) {
    const { arrivals, now } = world.base
    const owed = (await Array.fromAsync(arrivals.due(FOR_EVER))).flat()
    const instants = await Promise.all(owed.map(async (one) => Date.parse((await arrivals.find(one))?.at ?? '')))
    if (owed.length === 0) return
    world.pass(Math.max(0, Math.min(...instants) - now().getTime()))
    town.sweep()
    await drain(world, town)
  }
  throw new Error('a push is owed for ever')
}

function isInHours({ calendar: version, readAt, basis }: Pushed, { calendars }: World) {
  const calendar = calendars.find((one) => one.version === version)
  if (!calendar || !basis || readAt === undefined)
    throw new Error('a push was made by somebody who had read neither case nor calendar')
  expect(calendar.version >= basis.clock.calendarVersion).toBe(true)
  expect(isClosed(bangkokDay(readAt), calendar)).toBe(false)
  const time = bangkokTime(readAt)
  expect(time >= calendar.hours.open && time < calendar.hours.close).toBe(true)
}
