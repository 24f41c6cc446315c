import type { Calendar } from '#schemas/calendar.ts'
import { hasEnded, type ServiceCase } from '#schemas/case.ts'
import type { CalendarPublished, CaseEvent } from '#schemas/events.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import { knownCase } from '../known-case.ts'
import type { Calendars, Cases, Desk, Now, Outbox, Recounts } from '../ports.ts'
import { recomputed, withFacts } from '../promise-of-case.ts'
import { touchedCases } from './touched-cases.ts'

type Ports = {
  readonly cases: Cases
  readonly desk: Desk
  readonly calendars: Calendars
  readonly recounts: Recounts
  /** Where a run goes on with its next batch. */
  readonly calendarEvents: Outbox<CalendarPublished>
  readonly openings: Outbox<CaseEvent>
  readonly now: Now
}

const AT_ONCE = 5
const ATTEMPTS = 3

/** Counts one batch of clocks anew by the newest calendar, and hands on the rest; done twice it changes nothing. */
export async function recount({ event }: { readonly event: CalendarPublished }, ports: Ports) {
  const municipality = findMunicipality(event.municipality)
  if (!municipality) throw new Error(`a calendar was published by ${event.municipality}, which does not exist`)
  const calendar = await ports.calendars.newest(municipality.id)
  const { references, next } = await touchedCases({ ...event, municipality, calendar }, ports)
  for (let first = 0; first < references.length; first += AT_ONCE) {
    const some = references.slice(first, first + AT_ONCE)
    const told = await Promise.all(some.map((reference) => recountCase(reference, calendar, ports)))
    await ports.openings.sendAll(told.flat())
  }
  if (next) await ports.calendarEvents.sendAll([{ ...event, from: next }])
  else if (event.isFinal) await ports.recounts.keep(municipality.id, { done: event.version })
}

/** Writes what the calendar changes about one case; answers that its citizen has to be told, if so. */
async function recountCase(reference: string, calendar: Calendar, ports: Ports, left = ATTEMPTS): Promise<CaseEvent[]> {
  const { case: kept, form } = await knownCase(reference, ports)
  if (kept.clock.calendarVersion >= calendar.version) return []
  const world = { form, calendar, now: ports.now() }
  const changed = withFacts(kept, recomputed(kept, world), world)
  if (isSame(kept, changed)) return []
  if (await ports.cases.save(changed)) return toldOf(kept, changed)
  if (left === 1) throw new Error(`case ${reference} was changed meanwhile`)
  return recountCase(reference, calendar, ports, left - 1)
}

const toldOf = ({ municipality, reference, untold }: ServiceCase, changed: ServiceCase): CaseEvent[] =>
  changed.untold.length > untold.length ? [{ type: 'case.told', municipality, reference }] : []

const isSame = (kept: ServiceCase, changed: ServiceCase) =>
  kept.history.length === changed.history.length &&
  kept.timer?.at === changed.timer?.at &&
  (hasEnded(kept.status) || kept.resultDueAt === changed.resultDueAt)
