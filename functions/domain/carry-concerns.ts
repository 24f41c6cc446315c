import { calendarFor } from './calendar/calendar-for.ts'
import { isMergedInto } from './carry-letters.ts'
import { written } from './desk/facts.ts'
import { isSameConcern } from './handlers.ts'
import { type KnownCase, knownCase } from './known-case.ts'
import type { Calendars, Cases, Now } from './ports.ts'
import { entriesOf } from './promise/cycle.ts'

type Ports = { readonly cases: Cases; readonly calendars: Calendars; readonly now: Now }

/** Whom a matter is about, those are about too that were merged into it, since they have its letters; again, it changes nothing. */
export async function carryConcerns({ case: parent }: KnownCase, ports: Ports) {
  for (const { reference } of entriesOf(parent.history, 'joined')) {
    const { case: kept, form } = await knownCase(reference, ports)
    if (!isMergedInto(parent.reference, kept) || isSameConcern(kept, parent)) continue
    const now = ports.now()
    const fact = { kind: 'concerns', at: now.toISOString(), by: 'system', about: parent.concerns } as const
    const world = { form, calendar: await calendarFor(kept, ports), now }
    if (!(await ports.cases.save(written(kept, [fact], world))))
      throw new Error(`case ${reference} was changed meanwhile`)
  }
}
