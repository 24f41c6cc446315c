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
/** How often the queue has handed out this message: 1 at first. */
type Attempt = { readonly attempt: number }
type Told = Attempt & { readonly message: Message; readonly step: DeliveryStep; readonly reference: string }

/**
 * Sends a mail at most once and answers what became of it; what was under way when its sender died is never repeated
 * but marked unknown.
 */
export async function deliver({ message, step, reference, attempt }: Told, ports: Ports): Promise<DeliveryState> {
  const delivery: Delivery = { reference, step, channel: 'email', recipient: message.to }
  const isWelcome = await mayReceive(delivery, ports)
  return (await claim(delivery, attempt, ports)) ?? send([delivery], message, isWelcome, ports)
}

type Together<About> = Attempt & {
  readonly to: string
  readonly about: readonly About[]
  readonly deliveryOf: (one: About) => Pick<Delivery, 'reference' | 'step'>
  /** The one mail of all that nobody was told before. */
  readonly messageOf: (untold: readonly About[]) => Message
}

/** Sends one mail about several things, each of which is told at most once, by this mail or by another. */
export async function deliverTogether<About>({ to, about, attempt, ...asked }: Together<About>, ports: Ports) {
  const isWelcome = await ports.addresses.accepts(to)
  const entry = (one: About): Delivery => ({ ...asked.deliveryOf(one), channel: 'email', recipient: to })
  const untold: About[] = []
  const failures: unknown[] = []
  for (const one of about)
    await claim(entry(one), attempt, ports).then(
      (standing) => standing ?? untold.push(one),
      (failure) => failures.push(failure),
    )
  if (untold.length > 0) await send(untold.map(entry), asked.messageOf(untold), isWelcome, ports)
  if (failures.length > 0) throw failures[0]
}

/** Enters a delivery, or answers what became of it. */
async function claim(delivery: Delivery, attempt: number, ports: Ports): Promise<DeliveryState | undefined> {
  const { standing } = await ports.deliveries.claim(delivery, instant(ports))
  return standing === 'queued' ? settleAbandoned(delivery, attempt, ports) : standing
}

async function send(claimed: readonly Delivery[], message: Message, isWelcome: boolean, ports: Ports) {
  const [first] = claimed
  if (!first) throw new Error('a mail about nothing')
  const outcome = isWelcome ? await ports.mail.send(message, first) : 'suppressed'
  if (outcome === 'later') {
    for (const delivery of claimed) await ports.deliveries.release(delivery)
    throw new Refusal('try-again')
  }
  for (const delivery of claimed) await settle(delivery, outcome, ports)
  return outcome
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
