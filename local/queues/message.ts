import type { House } from '../template/house.ts'

/** A queue as the template declares it; visibility and delay in seconds. */
export type QueueSettings = Record<'name' | 'arn' | 'region', string> &
  Record<'visibility' | 'delay', number> & { redrive?: { target: string; maxReceives: number } }

/**
 * `hiddenUntil` is an instant of the product clock, at most `span` milliseconds away; 0 means visible.
 * `origin` is the queue it came from, once it is a dead letter.
 */
export type Message = Record<'id' | 'queue' | 'body', string> &
  Record<'sentAt' | 'receives' | 'firstReceivedAt' | 'hiddenUntil' | 'span', number> &
  MessageDetails
type MessageDetails = { attributes: Record<string, unknown>; origin?: string }

export type Received = Message & { receipt: string }

export const receiptOf = ({ id, receives }: Message): string => `${id}.${receives}`

/** Delayed, if it was never received; otherwise in flight. */
export const isHidden = ({ hiddenUntil }: Message): boolean => hiddenUntil > 0

/** The last part of a queue's ARN. */
export const queueNameIn = (arn: string): string => arn.split(':').at(-1) ?? ''

/** The queues of the template. */
export const queuesOf = (house: House): QueueSettings[] =>
  house.all('AWS::SQS::Queue').map(({ name, arn, region, properties }) => {
    const { VisibilityTimeout: visibility = 30, DelaySeconds: delay = 0, RedrivePolicy: policy } = properties
    const redrive = policy && { target: queueNameIn(policy.deadLetterTargetArn), maxReceives: policy.maxReceiveCount }
    return { name, arn, region, visibility, delay, ...(redrive && { redrive }) }
  })
