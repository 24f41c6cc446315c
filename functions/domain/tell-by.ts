import type { Delivery } from '#schemas/delivery.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { deliverBy } from './deliver.ts'
import { tellingMail } from './desk/tellings.ts'
import type { KnownCase } from './known-case.ts'
import { receiptMail, type Told } from './mails.ts'
import type { Addresses, Allowances, Count, Deliveries, Mail, Message, Now, Push } from './ports.ts'
import { sendSms } from './pushes/send-sms.ts'
import type { Reach } from './reach.ts'
import { smsText } from './sms-text.ts'

/** What it takes to tell a citizen of something, by whatever channel. */
export type TellingPorts = {
  readonly deliveries: Deliveries
  readonly addresses: Addresses
  readonly allowances: Allowances
  readonly mail: Mail
  readonly sms: Push
  readonly count: Count
  readonly now: Now
}

/** The words for each channel, drawn only where that one is used. */
type Words = { readonly email: () => Message; readonly sms: () => string }
type Telling = { readonly reach: Reach; readonly words: Words } & Pick<Delivery, 'step'> & { readonly attempt: number }

/** Tells the citizen of a case something at most once, by the channel that leads to them, and answers what became of it. */
export function tellBy(known: KnownCase, { reach, words, step, attempt }: Telling, ports: TellingPorts) {
  const { reference } = known.case
  const { channel, to } = reach
  const carry = {
    email: (delivery: Delivery) => ports.mail.send(words.email(), delivery),
    sms: () => sendSms({ to, text: words.sms(), key: `${reference}/${step}` }, known.municipality, ports),
  }
  return deliverBy(carry[channel], { reference, step, channel, recipient: to }, attempt, ports)
}

export const receiptWords = (told: Told, { to }: Reach, trackingCode: string): Words => ({
  email: () => receiptMail(told, to, trackingCode),
  sms: () => smsText(told),
})

export const wordsOf = (known: KnownCase, entry: HistoryEntry, { to }: Reach): Words => ({
  email: () => tellingMail(known, entry, to),
  sms: () => smsText(known, entry),
})
