import type { Arrival, OwedArrival } from '#schemas/arrival.ts'
import { hasEnded } from '#schemas/case.ts'
import type { ArrivalDue } from '#schemas/events.ts'
import { calendarFor } from '../calendar/calendar-for.ts'
import { type KnownCase, knownCase } from '../known-case.ts'
import type { Allowances, ArrivalState, Arrivals, Calendars, Cases, Count, Now, Push } from '../ports.ts'
import { isOpen, openingAfter } from '../promise/working-time.ts'
import { giveBack, isAllowed } from './allowance.ts'
import { arrivalText } from './arrival-text.ts'
import { isPastRepeating, nextTry } from './next-try.ts'

type Ports = {
  readonly cases: Cases
  readonly calendars: Calendars
  readonly arrivals: Arrivals
  readonly allowances: Allowances
  readonly line: Push
  readonly count: Count
  readonly now: Now
}

/** Pushes to an office, in its hours, that a case has come to it. */
export async function pushArrival({ event }: { readonly event: ArrivalDue }, ports: Ports) {
  const owed = await ports.arrivals.find(event)
  if (!owed || owed.at > ports.now().toISOString()) return
  const known = await knownCase(event.reference, ports)
  if (!isWanted(known, owed)) return ports.arrivals.forget(owed)
  const opening = await openingFor(known, ports)
  if (opening) await ports.arrivals.move(owed, { ...owed, at: opening })
  else await attempt(owed, known, ports)
}

/** Only an office that has the case still, sees it, and has something to do about it, has to hear of it. */
const isWanted = ({ case: { office, concerns, status }, municipality }: KnownCase, owed: Arrival) =>
  municipality.line !== undefined && office === owed.office && !concerns && !hasEnded(status)

/** The opening that a push waits for, if the office is closed. */
async function openingFor({ case: kept }: KnownCase, ports: Ports) {
  const calendar = await calendarFor(kept, ports)
  const at = ports.now().toISOString()
  return isOpen(calendar, at) ? undefined : openingAfter(calendar, at)
}

/**
 * The next try is set before each one. So whoever dies in it, or gets no certain answer, leaves nothing to do: the sweep
 * comes again, and LINE accepts the same key once.
 */
async function attempt(owed: OwedArrival, known: KnownCase, ports: Ports) {
  const now = ports.now()
  if (isPastRepeating(owed, now)) return settle(owed, 'unknown', ports)
  const taken = { at: nextTry(owed, now), triedSince: owed.triedSince ?? now.toISOString() }
  if (!(await ports.arrivals.move(owed, taken))) return
  if (owed.triedSince === null && !(await isAllowed('line', known.municipality, ports)))
    return settle(owed, 'suppressed', ports)
  await send(owed, known, ports)
}

async function send(owed: OwedArrival, known: KnownCase, ports: Ports) {
  const { municipality, office, reference } = owed
  const key = `arrived/${reference}/${office}`
  const outcome = await ports.line.send({ to: `${municipality}/${office}`, text: arrivalText(known), key })
  if (outcome === 'off' || outcome === 'rejected') await giveBack('line', known.municipality, ports)
  switch (outcome) {
    case 'accepted':
    case 'rejected':
      return settle(owed, outcome, ports)
    case 'exhausted':
      return settle(owed, 'suppressed', ports)
    case 'off':
      return ports.arrivals.forget(owed)
    default:
      return undefined
  }
}

/** Counted first, as with mails: whoever dies behind the entry must not have kept the alarm from ringing. */
async function settle(owed: OwedArrival, state: ArrivalState, ports: Ports) {
  ports.count(counted[state], { service: 'line' })
  await ports.arrivals.settle(owed, state, ports.now().toISOString())
}

const counted = {
  accepted: 'PushAccepted',
  rejected: 'PushRejected',
  suppressed: 'PushSuppressed',
  unknown: 'PushUnknown',
} as const satisfies Record<ArrivalState, string>
