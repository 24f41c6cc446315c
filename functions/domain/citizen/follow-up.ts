import type { Calendar } from '#schemas/calendar.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { findForm } from '#schemas/forms/index.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { written } from '../desk/facts.ts'
import { lookUp } from '../look-up.ts'
import type { World } from '../promise-of-case.ts'
import { Refusal } from '../refusal.ts'
import { type Ports, statusOf } from '../status.ts'

export type Asked<Body> = {
  readonly municipality: Municipality
  readonly reference: string
  readonly code: string
  readonly viewer: string
  readonly body: Body
}

/** What a citizen's act adds to a case; nothing where the same act was done before. */
export type Step = (
  found: ServiceCase,
  world: World & { readonly calendar: Calendar },
) => Promise<readonly HistoryEntry[]>

/** How often it is tried again because somebody else wrote into the case in between. */
const ATTEMPTS = 4

/** Writes what a citizen does with an own case and answers with where it stands then. */
export async function followUp(asked: Asked<unknown>, step: Step, ports: Ports) {
  const found = await lookUp(asked, ports)
  const form = findForm(found.form)
  if (!form) throw new Error(`case ${found.reference} names a form that no longer exists`)
  const calendar = await ports.calendars.current(asked.municipality.id)
  const changed = await keepAdding(found, { form, calendar, now: ports.now() }, step, ports)
  return { status: 200 as const, body: await statusOf(changed, asked.municipality, ports) }
}

async function keepAdding(found: ServiceCase, world: World, step: Step, { cases }: Ports): Promise<ServiceCase> {
  let current = found
  for (let left = ATTEMPTS; left > 0; left--) {
    const facts = await step(current, world)
    if (facts.length === 0) return current
    const changed = written(current, facts, world).changed(current.untold)
    if (await cases.save(changed)) return { ...changed, version: changed.version + 1 }
    current = (await cases.find(found.reference)) ?? current
  }
  throw new Refusal('try-again', { retryAfterSeconds: 2 })
}
