import type { CalendarPublished } from '#schemas/events.ts'
import type { CalendarVersions, Outbox } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import type { Draft } from './draft.ts'
import { firstPlace } from './touched-cases.ts'

type Ports = { readonly versions: CalendarVersions; readonly calendarEvents: Outbox<CalendarPublished> }

/** Brings a draft into force by one write, then has the open clocks counted; false when somebody else published first. */
export async function publish({ version, calendar }: Draft, { versions, calendarEvents }: Ports): Promise<boolean> {
  if (!(await versions.publish(version))) return false
  const { municipality, since } = version
  const published = { municipality, version: calendar.version, since, isFinal: false, from: firstPlace }
  await calendarEvents.sendAll([{ type: 'calendar.published', ...published }]).catch(expectRepair)
  return true
}

/** Once written it is in force: the rounds have the clocks counted when the queue was out of reach. */
function expectRepair(error: unknown) {
  if (!(error instanceof Refusal)) throw error
}
