import type { Calendar } from '#schemas/calendar.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { findForm } from '#schemas/forms/index.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { calendarFor } from '../calendar/calendar-for.ts'
import { written } from '../desk/facts.ts'
import { lookUp } from '../look-up.ts'
import type { Rooms } from '../ports.ts'
import type { World } from '../promise-of-case.ts'
import { Refusal } from '../refusal.ts'
import { saveWithRooms } from '../rooms/save-with-rooms.ts'
import { type Ports, statusOf } from '../status.ts'

export type Asked<Body> = {
  readonly municipality: Municipality
  readonly reference: string
  readonly code: string
  readonly viewer: string
  readonly body: Body
}

export type FollowUpPorts = Ports & { readonly rooms: Rooms }
type WritePorts = Pick<FollowUpPorts, 'cases' | 'rooms' | 'now'>

/** What a citizen's act adds to a case; nothing where the same act was done before. */
export type Step = (
  found: ServiceCase,
  world: World & { readonly calendar: Calendar },
) => Promise<readonly HistoryEntry[]>

/** How often it is tried again because somebody else wrote into the case in between. */
const ATTEMPTS = 4

/** Writes what a citizen does with an own case and answers with where it stands then. */
export async function followUp(asked: Asked<unknown>, step: Step, ports: FollowUpPorts) {
  const found = await lookUp(asked, ports)
  const add = async (current: ServiceCase, world: World) => {
    const facts = await step(current, world)
    return facts.length === 0 ? current : written(current, facts, world)
  }
  const changed = await changeCase(found, await worldOf(found, ports), add, ports)
  return { status: 200 as const, body: await statusOf(changed, asked.municipality, ports) }
}

/** What a case becomes; the case itself where nothing is left to do. */
type Change = (current: ServiceCase, world: World) => ServiceCase | Promise<ServiceCase>

/** Writes a change under the version it was made from, and again from the start where somebody else was first. */
export async function changeCase(found: ServiceCase, world: World, change: Change, ports: WritePorts) {
  let current = found
  for (let left = ATTEMPTS; left > 0; left--) {
    const changed = await change(current, world)
    if (changed === current) return current
    if (await saveWithRooms(current, changed, ports)) return { ...changed, version: changed.version + 1 }
    current = (await ports.cases.find(found.reference)) ?? current
  }
  throw new Refusal('try-again', { retryAfterSeconds: 2 })
}

/** Everything that a change of a case depends on besides the case. */
export async function worldOf(kept: ServiceCase, ports: Pick<Ports, 'calendars' | 'now'>) {
  const form = findForm(kept.form)
  if (!form) throw new Error(`case ${kept.reference} names a form that no longer exists`)
  return { form, calendar: await calendarFor(kept, ports), now: ports.now() }
}
