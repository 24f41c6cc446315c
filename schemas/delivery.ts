import * as z from 'zod'
import type { DeliveryChannel, PromiseStep } from './history.ts'

export const deliveryState = z.enum([
  'queued',
  'accepted',
  'delivered',
  'bounced',
  'complained',
  'rejected',
  'suppressed',
  'unknown',
])
export type DeliveryState = z.infer<typeof deliveryState>

/**
 * Why something is sent; a reminder of a reopened case is another one. A message is known by its id, a change of status,
 * of the due date, or news to officers by its place in the history, a line about a broken promise by its day.
 */
export type DeliveryStep =
  | 'receipt'
  | 'alert'
  | `${PromiseStep}.${number}`
  | `overdue.${string}`
  | `message.${string}`
  | `${'status' | 'due-moved' | 'news'}.${number}`

/** One thing told to one recipient once. */
export type Delivery = {
  readonly reference: string
  readonly step: DeliveryStep
  readonly channel: DeliveryChannel
  readonly recipient: string
}

/** How a mail is known once it has left: by tags that hold nothing personal, the recipient as a digest. */
export const sentMail = z.object({ reference: z.string(), step: z.string(), recipient: z.string() })
export type SentMail = z.infer<typeof sentMail>

/** A delivery as the ledger keeps it: the recipient as a digest. */
export type KeptDelivery = SentMail & Pick<Delivery, 'channel'>
