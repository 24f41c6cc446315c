import { longestHistory, type ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { expectRepair } from '../expect-repair.ts'
import type { Cases, Events, Messages, Rooms } from '../ports.ts'
import { reachOf } from '../reach.ts'
import { saveWithRooms } from '../rooms/save-with-rooms.ts'
import { letterOf } from '../told.ts'
import type { Moment, Written } from './deed.ts'
import { written } from './facts.ts'

type Ports = { readonly cases: Cases; readonly messages: Messages; readonly rooms: Rooms; readonly events: Events }

/** Left free for the clock's own facts and for closing. */
const RESERVED = 20

/** Whether so many facts still find a place; what ends a case always does. */
export const hasRoom = ({ history }: ServiceCase, facts: readonly HistoryEntry[]) =>
  history.length + facts.length <= longestHistory - RESERVED || facts.some(({ kind }) => kind === 'closed')

/** Keeps the text, then the facts that name it, then has the citizen told; answers the case as it is then, or nothing when somebody else wrote first. */
export async function write(
  { facts, text }: Written,
  moment: Moment,
  { cases, messages, rooms, events }: Ports,
): Promise<ServiceCase | undefined> {
  const { case: kept, form, calendar, now } = moment
  const all = reachOf(moment) ? facts : [...facts, ...facts.flatMap((fact) => shown(fact, moment))]
  const changed = written(kept, all, { form, calendar, now })

  if (text) await messages.put(text)
  if (!(await saveWithRooms(kept, changed, { cases, rooms, now: () => now }))) return undefined
  if (changed.untold.length > kept.untold.length || changed.news.length > kept.news.length) {
    const { municipality, reference } = kept
    await events.announce({ type: 'case.told', municipality, reference }).catch(expectRepair)
  }
  return changed
}

/** Where the status page is all there is, a letter is sent by being there. */
function shown(fact: HistoryEntry, { now, officer }: Moment): HistoryEntry[] {
  const messageId = letterOf(fact)
  const at = now.toISOString()
  const seen = { kind: 'contacted', at, by: officer.id, occurredAt: at, channel: 'message', result: 'sent' } as const
  return messageId === undefined ? [] : [{ ...seen, messageId }]
}
