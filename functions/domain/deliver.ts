import { bangkokDay } from '#schemas/dates.ts'
import type { Delivery, DeliveryState, DeliveryStep } from '#schemas/delivery.ts'
import { countDelivery, type Outcome } from './count-delivery.ts'
import type { Addresses, Count, Deliveries, Mail, Message, Now } from './ports.ts'
import { Refusal } from './refusal.ts'

type Ledger = {
  readonly deliveries: Deliveries
  readonly addresses: Addresses
  readonly count: Count
  readonly now: Now
}
type Ports = Ledger & { readonly mail: Mail }
/** How often the queue has handed out this message: 1 at first. */
type Attempt = { readonly attempt: number }
type Told = Attempt & { readonly message: Message; readonly step: DeliveryStep; readonly reference: string }
/** What brings a delivery to its recipient, by its channel. */
type Carry = (delivery: Delivery) => Promise<Outcome | 'later'>

/**
 * Has a delivery carried at most once and answers what became of it; what was under way when its sender died is never
 * repeated but marked unknown.
 */
export async function deliverBy(carry: Carry, delivery: Delivery, attempt: number, ports: Ledger) {
  const isWelcome = await mayReceive(delivery, ports)
  return (await claim(delivery, attempt, ports)) ?? send([delivery], carry, isWelcome, ports)
}

/** Sends a mail at most once. */
export const deliver = ({ message, step, reference, attempt }: Told, ports: Ports): Promise<DeliveryState> =>
  deliverBy(
    (delivery) => ports.mail.send(message, delivery),
    { reference, step, channel: 'email', recipient: message.to },
    attempt,
    ports,
  )

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
  const mail: Carry = (first) => ports.mail.send(asked.messageOf(untold), first)
  if (untold.length > 0) await send(untold.map(entry), mail, isWelcome, ports)
  if (failures.length > 0) throw failures[0]
}

/** Enters a delivery, or answers what became of it. */
async function claim(delivery: Delivery, attempt: number, ports: Ledger): Promise<DeliveryState | undefined> {
  const { standing } = await ports.deliveries.claim(delivery, instant(ports))
  return standing === 'queued' ? settleAbandoned(delivery, attempt, ports) : standing
}

async function send(claimed: readonly Delivery[], carry: Carry, isWelcome: boolean, ports: Ledger) {
  const [first] = claimed
  if (!first) throw new Error('a delivery about nothing')
  const outcome = isWelcome ? await carry(first) : 'suppressed'
  if (outcome === 'later') {
    for (const delivery of claimed) await ports.deliveries.release(delivery)
    throw new Refusal('try-again')
  }
  for (const delivery of claimed) await settle(delivery, outcome, ports)
  return outcome
}

/** A queued entry found at a first attempt may belong to a sender still alive; at a later one its sender is dead. */
async function settleAbandoned(delivery: Delivery, attempt: number, ports: Ledger) {
  if (attempt < 2) throw new Error(`delivery ${delivery.step} of case ${delivery.reference} is under way elsewhere`)
  return settle(delivery, 'unknown', ports)
}

/** Counted first: whoever dies behind the entry must not have kept the alarm from ringing; counting twice is harmless. */
async function settle(delivery: Delivery, outcome: Outcome, ports: Ledger) {
  countDelivery(delivery, outcome, ports.count)
  await ports.deliveries.settle(delivery, outcome, instant(ports))
  return outcome
}

/** Receipts to one address are capped a day, since anybody may type anybody's address; other mails never are. */
const mayReceive = ({ recipient, reference, step }: Delivery, { addresses, now }: Ledger) =>
  addresses.accepts(recipient, step === 'receipt' ? { reference, day: bangkokDay(now().toISOString()) } : undefined)

const instant = ({ now }: Pick<Ledger, 'now'>) => now().toISOString()
