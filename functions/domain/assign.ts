import type { ServiceCase } from '#schemas/case.ts'
import { bangkokDay } from '#schemas/dates.ts'
import { calendarFor } from './calendar/calendar-for.ts'
import type { KnownCase } from './known-case.ts'
import type { Calendars, Cases, Now, Registers } from './ports.ts'
import { recomputed, withFacts } from './promise-of-case.ts'
import { routeFor } from './route.ts'

type Ports = {
  readonly cases: Cases
  readonly registers: Registers
  readonly calendars: Calendars
  readonly now: Now
}

/** Gives a new case its office and its number in the register; a calendar published meanwhile is taken into account. */
export async function assign({ case: kept, form, municipality }: KnownCase, ports: Ports): Promise<ServiceCase> {
  const calendar = await calendarFor(kept, ports)
  const now = ports.now()
  const year = Number(bangkokDay(kept.receivedAt).slice(0, 4)) + 543
  const number = await ports.registers.next(municipality.id, year)

  const world = { form, calendar, now }
  const assigned = {
    kind: 'assigned',
    at: now.toISOString(),
    by: 'system',
    office: routeFor(form, kept, municipality).office,
    registerNumber: `${number}/${year}`,
  } as const

  const changed = withFacts(kept, [...recomputed(kept, world), assigned], world)
  if (!(await ports.cases.save(changed))) throw new Error(`case ${kept.reference} was changed meanwhile`)
  return { ...changed, version: changed.version + 1 }
}
