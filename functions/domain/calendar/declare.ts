import { thailand } from '#schemas/calendar/thailand.ts'
import type { CalendarPublished } from '#schemas/events.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { mayDeclareDays } from '#schemas/policy.ts'
import type { Officer } from '#schemas/staff.ts'
import { type DenialPorts, noteDenial } from '../audits.ts'
import type { Faults, Typed } from '../desk/deed.ts'
import type { CalendarVersions, Cases, Desk, DeskQueue, Outbox } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { draftOf } from './draft.ts'
import { type Preview, previewOf } from './preview.ts'
import { publish } from './publish.ts'
import { firstPlace, type Place } from './touched-cases.ts'

export type DeclarePorts = DenialPorts & {
  readonly versions: CalendarVersions
  readonly cases: Cases
  readonly desk: Desk
  readonly calendarEvents: Outbox<CalendarPublished>
}
type Asked = {
  readonly officer: Officer
  readonly municipality: Municipality
  readonly typed: Typed
  readonly now: Date
}

/** What came of the posted form of the calendar's page. */
export type Declared =
  | { readonly is: 'published'; readonly number: number }
  | { readonly is: 'previewed'; readonly preview: Preview }
  | { readonly is: 'conflict' }
  | { readonly is: 'faulty'; readonly faults: Faults }

/** Shows what a declaration would move, or publishes it; nobody publishes over a version that they have not seen. */
export async function declare(asked: Asked, ports: DeclarePorts): Promise<Declared> {
  const { officer, municipality, typed, now } = asked
  const action = await allowed(asked, ports)
  const [own] = await ports.versions.latest(municipality.id, 1)
  if ((typed['version'] ?? String(own?.number ?? 0)) !== String(own?.number ?? 0)) return { is: 'conflict' }
  const draft = draftOf(typed, { national: thailand, own, officer, now })
  if ('faults' in draft) return { is: 'faulty', faults: draft.faults }
  if (action === 'preview')
    return { is: 'previewed', preview: await previewOf({ municipality, draft, from: placeIn(typed), now }, ports) }
  return (await publish(draft, ports)) ? { is: 'published', number: draft.version.number } : { is: 'conflict' }
}

const actions = ['preview', 'publish'] as const

async function allowed({ officer, typed, now }: Asked, ports: DenialPorts) {
  const action = actions.find((known) => known === typed['action'])
  if (action && mayDeclareDays(officer)) return action
  await noteDenial({ officer, reason: 'no-right', what: `calendar ${action ?? 'unknown'}`, now }, ports)
  throw new Refusal('unknown-address')
}

const queues: readonly DeskQueue[] = ['contact', 'work', 'ended']

/** Where the part of the preview that was seen last ended. */
function placeIn({ queue: typed, after }: Typed): Place {
  const queue = queues.find((one) => one === typed)
  return queue ? { queue, ...(after && { after: after.slice(0, 90) }) } : firstPlace
}
