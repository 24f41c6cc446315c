import type { KeptDelivery } from '#schemas/delivery.ts'
import type { DeliveryChannel } from '#schemas/history.ts'
import type { Count, MetricName } from './ports.ts'

/** What became of a delivery for good. */
export type Outcome = 'accepted' | 'rejected' | 'suppressed' | 'unknown'

const counted: Readonly<Record<DeliveryChannel, Readonly<Record<Outcome, MetricName>>>> = {
  email: {
    accepted: 'MailAccepted',
    rejected: 'MailRejected',
    suppressed: 'MailSuppressed',
    unknown: 'MailUnknown',
  },
  sms: {
    accepted: 'PushAccepted',
    rejected: 'PushRejected',
    suppressed: 'PushSuppressed',
    unknown: 'PushUnknown',
  },
}

/** Counts what became of a delivery: of mails by what they are about, of SMS among the pushes. */
export const countDelivery = (
  { channel, step }: Pick<KeptDelivery, 'channel' | 'step'>,
  outcome: Outcome,
  count: Count,
) => count(counted[channel][outcome], channel === 'email' ? { step: step.split('.')[0] ?? '' } : { service: channel })
