import type { SentMail } from '#schemas/delivery.ts'
import type { MailEvent } from '#schemas/mail-event.ts'
import { letterCameBack } from './letter-came-back.ts'
import type { Addresses, Calendars, Cases, Count, Deliveries, Now } from './ports.ts'

type Ports = {
  readonly cases: Cases
  readonly calendars: Calendars
  readonly deliveries: Deliveries
  readonly addresses: Addresses
  readonly count: Count
  readonly now: Now
}

const stateOf = {
  Delivery: 'delivered',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
  'Rendering Failure': 'rejected',
} as const
type State = (typeof stateOf)[keyof typeof stateOf]

/** Enters what became of a mail; an address that is gone, or whose owner complained, is sent nothing any more. */
export async function reportMail({ event }: { readonly event: MailEvent }, ports: Ports) {
  const state = stateOf[event.eventType]
  if (event.sent) await enter(event.sent, state, ports)
  if (state === 'complained' || event.isPermanent)
    for (const address of event.recipients) await ports.addresses.suppress(address)

  const dimension = { step: event.sent?.step.split('.')[0] ?? 'unknown' }
  if (state === 'bounced') ports.count('MailBounced', dimension)
  if (state === 'complained') ports.count('MailComplained', dimension)
}

async function enter(sent: SentMail, state: State, ports: Ports) {
  await ports.deliveries.report({ ...sent, channel: 'email' }, state, ports.now().toISOString())
  if (state === 'bounced' || state === 'rejected') await letterCameBack(sent, ports)
}
