import { type DeskAction, deskActions, rights } from '#schemas/access.ts'
import { hasEnded } from '#schemas/case.ts'
import type { Officer } from '#schemas/staff.ts'
import { type DenialPorts, noteDenial } from '../audits.ts'
import { calendarFor } from '../calendar/calendar-for.ts'
import type { KnownCase } from '../known-case.ts'
import type { Calendars, Cases, Events, Messages, Rooms } from '../ports.ts'
import { owesContact } from '../promise-of-case.ts'
import { Refusal } from '../refusal.ts'
import { assign } from './assign.ts'
import { category } from './category.ts'
import { close } from './close.ts'
import { concerns } from './concerns.ts'
import { contact } from './contact.ts'
import type { Deed, Faults, Typed } from './deed.ts'
import { deskVersion } from './desk-version.ts'
import { forward } from './forward.ts'
import { note } from './note.ts'
import { reply } from './reply.ts'
import { type SeenCase, seenCase } from './seen-case.ts'
import { can, type StandInPorts, seesAs } from './stand-in.ts'
import { status } from './status.ts'
import { transfer } from './transfer.ts'
import { hasRoom, write } from './write.ts'

const deeds: Readonly<Record<DeskAction, Deed>> = {
  contact,
  reply,
  status,
  assign,
  category,
  transfer,
  forward,
  concerns,
  note,
  close,
}

export type ActPorts = DenialPorts &
  StandInPorts & {
    readonly cases: Cases
    readonly messages: Messages
    readonly calendars: Calendars
    readonly rooms: Rooms
    readonly events: Events
    readonly newId: () => string
  }
export type Asking = {
  readonly officer: Officer
  readonly reference: string
  readonly typed: Typed
  readonly now: Date
}

/** What came of a posted form; except when it is done, the case as it stands goes along to be shown again. */
export type Acted =
  /** Somebody who handed a case on may see it no more. */
  | { readonly is: 'done'; readonly reference: string; readonly isSeen: boolean }
  | { readonly is: 'conflict' | 'not-now'; readonly known: SeenCase }
  | { readonly is: 'faulty'; readonly known: SeenCase; readonly faults: Faults }

/** How often a deed is tried again because the system itself wrote into the case in between. */
const ATTEMPTS = 3

/** Does what an officer asks of a case, under the version that the officer saw. */
export async function act(asking: Asking, ports: ActPorts, left = ATTEMPTS): Promise<Acted> {
  const { officer, reference, typed, now } = asking
  const seeing = { officer, reference, what: actionIn(typed) ?? 'unknown', rights, now }
  const known = await seenCase(seeing, ports)
  const action = await allowed(asking, known, ports)
  if (typed['version'] !== deskVersion(known.case)) return { is: 'conflict', known }
  if (!isPossible(known, action)) return { is: 'not-now', known }

  const calendar = await calendarFor(known.case, ports)
  const moment = { ...known, officer, calendar, now, messageId: ports.newId() }
  const outcome = await deeds[action](typed, moment, ports)
  if ('faults' in outcome) return { is: 'faulty', known, faults: outcome.faults }
  if (!hasRoom(known.case, outcome.facts)) return { is: 'not-now', known }
  const changed = await write(outcome, moment, ports)
  if (changed) return { is: 'done', reference: changed.reference, isSeen: seesAs(moment, changed) }
  return left > 1 ? act(asking, ports, left - 1) : { is: 'conflict', known: await seenCase(seeing, ports) }
}

/** The action asked for; one that this officer has no right to is refused as if the case did not exist. */
async function allowed({ officer, typed, now }: Asking, { case: kept, absent }: SeenCase, ports: DenialPorts) {
  const action = actionIn(typed)
  if (action && can({ officer, absent, case: kept }, action)) return action
  await noteDenial({ officer, reason: 'no-right', what: action ?? 'unknown', of: kept.reference, now }, ports)
  throw new Refusal('unknown-request')
}

const actionIn = ({ action }: Typed): DeskAction | undefined => deskActions.find((known) => known === action)

/** What may hand a case on to another office, and what still may be done to one that has ended. */
const handsOn: ReadonlySet<DeskAction> = new Set(['category', 'transfer'])
const afterwards: ReadonlySet<DeskAction> = new Set(['note', 'concerns'])

/** An ended case may get the contact that its citizen is still owed; some forms have no categories. */
export function isPossible({ case: kept, form }: KnownCase, action: DeskAction) {
  if (!isThere(kept, action)) return false
  if (hasEnded(kept.status)) return afterwards.has(action) || (action === 'contact' && owesContact(kept, form))
  return action !== 'category' || form.category !== undefined
}

/** Only an office that has a case, and may see it, hands it on; whom a case is about is said once some office has it. */
function isThere({ office, concerns: about }: KnownCase['case'], action: DeskAction) {
  if (handsOn.has(action)) return office !== null && about === null
  return action !== 'concerns' || office !== null
}
