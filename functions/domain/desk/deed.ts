import type { Calendar } from '#schemas/calendar.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import type { Message } from '#schemas/message.ts'
import type { Text } from '#schemas/text.ts'
import type { DenialPorts } from '../audits.ts'
import type { Calendars, Cases, Rooms } from '../ports.ts'
import type { SeenCase } from './seen-case.ts'
import type { Acting, StandInPorts } from './stand-in.ts'

/** The inputs of a posted form by their names. */
export type Typed = Readonly<Record<string, string>>

/** Who acts on which case, and when. */
export type Moment = SeenCase &
  Acting & {
    readonly calendar: Calendar
    readonly now: Date
    readonly messageId: string
  }

/** What is wrong with a form, by the names of its inputs. */
export type Faults = Readonly<Record<string, Text>>

/** What an action writes: facts, and the text that they name. */
export type Written = { readonly facts: readonly HistoryEntry[]; readonly text?: Message }
export type Outcome = { readonly faults: Faults } | Written

export type DeedPorts = DenialPorts &
  StandInPorts & {
    readonly cases: Cases
    readonly calendars: Calendars
    readonly rooms: Rooms
  }
export type Deed = (typed: Typed, moment: Moment, ports: DeedPorts) => Outcome | Promise<Outcome>

/** The start of every fact: when, and by whom. */
export const signed = ({ now, officer }: Moment) => ({ at: now.toISOString(), by: officer.id })

/** A text as it is kept beside the case, and its id for the fact that names it. */
export function texted(
  { case: { reference }, messageId, ...moment }: Moment,
  from: 'office' | 'note',
  text: string,
  agency?: string,
): Message {
  return {
    reference,
    messageId,
    from,
    text,
    ...(agency && { agency }),
    at: moment.now.toISOString(),
    by: moment.officer.id,
  }
}
