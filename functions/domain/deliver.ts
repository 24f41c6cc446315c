import { bangkokDay } from '#schemas/dates.ts'
import type { Delivery, DeliveryState, DeliveryStep } from '#schemas/delivery.ts'
import type { Addresses, Count, Deliveries, Mail, MailOutcome, Message, Now } from './ports.ts'
import { Refusal } from './refusal.ts'

type Ports = {
  readonly deliveries: Deliveries
  readonly addresses: Addresses
  readonly mail: Mail
  readonly count: Count
  readonly now: Now
}
type Told = {
  readonly message: Message
  readonly step: DeliveryStep
  readonly reference: string
  /** How often the queue has handed out this message: 1 at first. */
  readonly attempt: number
}

/**
 * Sends a mail at most once and answers what became of it; what was under way when its sender died is never repeated
 * but marked unknown.
 */
export async function deliver({ message, step, reference, attempt }: Told, ports: Ports): Promise<DeliveryState> {
  const delivery: Delivery = { reference, step, channel: 'email', recipient: message.to }
  const isWelcome = await mayReceive(delivery, ports)
  const { standing } = await ports.deliveries.claim(delivery, instant(ports))
  if (standing === 'queued') return settleAbandoned(delivery, attempt, ports)
  if (standing) return standing

  const outcome = isWelcome ? await ports.mail.send(message, delivery) : 'suppressed'
  if (outcome === 'later') {
    await ports.deliveries.release(delivery)
    throw new Refusal('try-again')
  }
  return settle(delivery, outcome, ports)
}

/** A queued entry found at a first attempt may belong to a sender still alive; at a later one its sender is dead. */
async function settleAbandoned(delivery: Delivery, attempt: number, ports: Ports) {
  if (attempt < 2) throw new Error(`delivery ${delivery.step} of case ${delivery.reference} is under way elsewhere`)
  return settle(delivery, 'unknown', ports)
}

/** Counted first: whoever dies behind the entry must not have kept the alarm from ringing; counting twice is harmless. */
async function settle(delivery: Delivery, outcome: Outcome, ports: Ports) {
  ports.count(counted[outcome], { step: delivery.step.split('.')[0] ?? '' })
  await ports.deliveries.settle(delivery, outcome, instant(ports))
  return outcome
}

/** Receipts to one address are capped a day, since anybody may type anybody's address; other mails never are. */
const mayReceive = ({ recipient, reference, step }: Delivery, { addresses, now }: Ports) =>
  addresses.accepts(recipient, step === 'receipt' ? { reference, day: bangkokDay(now().toISOString()) } : undefined)

type Outcome = Exclude<MailOutcome, 'later'> | 'suppressed'

const counted = {
  accepted: 'MailAccepted',
  rejected: 'MailRejected',
  suppressed: 'MailSuppressed',
  unknown: 'MailUnknown',
} as const satisfies Record<Outcome, string>

const instant = ({ now }: Pick<Ports, 'now'>) => now().toISOString()
