import { randomUUID } from 'node:crypto'
import type { Queues } from '../queues/engine.ts'
import { queueNameIn } from '../queues/message.ts'
import type { House } from '../template/house.ts'
import type { Input } from './service.ts'
import type { Mail } from './ses.ts'

type Tag = { Name: string; Value: string }
type Kind = 'bounce' | 'complaint' | 'success'

/** As the mail service's simulator: bounce+x@, complaint+x@ and success+x@ are accepted and reported later. */
const reportFor = (address: string): Kind | undefined =>
  /^(bounce|complaint|success)(?:\+[^@]*)?@simulator\.amazonses\.com$/i.exec(address)?.[1]?.toLowerCase() as
    | Kind
    | undefined

function eventOf(kind: Kind, { at: timestamp, id, from, to }: Mail, tags: object, emailAddress: string) {
  const mail = { timestamp, source: from, messageId: id, destination: to, tags }
  const shared = { timestamp, feedbackId: randomUUID() }
  if (kind === 'success') return { eventType: 'Delivery', mail, delivery: { timestamp, recipients: [emailAddress] } }
  if (kind === 'complaint')
    return { eventType: 'Complaint', mail, complaint: { ...shared, complainedRecipients: [{ emailAddress }] } }
  const bounce = { ...shared, bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: [{ emailAddress }] }
  return { eventType: 'Bounce', mail, bounce }
}

function topicsFor(house: House, configurationSet: string, kind: Kind): (string | undefined)[] {
  return house.all('AWS::SES::ConfigurationSetEventDestination').flatMap(({ properties }) => {
    const { MatchingEventTypes, SnsDestination } = properties.EventDestination
    const wanted = MatchingEventTypes.some(
      (type: string) => type.toLowerCase() === (kind === 'success' ? 'delivery' : kind),
    )
    return wanted && properties.ConfigurationSetName === configurationSet ? [SnsDestination?.TopicARN] : []
  })
}

function publish(house: House, queues: Queues, topics: unknown[], event: unknown): void {
  const Message = JSON.stringify(event)
  for (const { properties } of house.all('AWS::SNS::Subscription')) {
    const { Endpoint, Protocol, RawMessageDelivery, TopicArn } = properties
    if (Protocol !== 'sqs' || !topics.includes(TopicArn)) continue
    const envelope = { Type: 'Notification', MessageId: randomUUID(), TopicArn, Message }
    queues.send(queueNameIn(Endpoint), RawMessageDelivery === true ? Message : JSON.stringify(envelope))
  }
}

/** Sends what became of a mail on its way: configuration set, topic, subscription, queue, as the template draws it. */
export function reportMail(house: House, queues: Queues, input: Input, mail: Mail): void {
  const { ConfigurationSetName, EmailTags = [] } = input
  const tags = Object.fromEntries((EmailTags as Tag[]).map(({ Name, Value }) => [Name, [Value]]))
  for (const address of mail.to) {
    const kind = reportFor(address)
    if (kind) publish(house, queues, topicsFor(house, ConfigurationSetName, kind), eventOf(kind, mail, tags, address))
  }
}
