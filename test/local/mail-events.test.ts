import { afterAll, expect, test } from 'vitest'
import { openClock } from '#local/clock.ts'
import { reportMail } from '#local/gateway/ses-events.ts'
import { openQueues } from '#local/queues/engine.ts'
import { queuesOf } from '#local/queues/message.ts'
import { openStore } from '#local/store.ts'
import { readHouse } from '#local/template/house.ts'
import { writeFixture } from './fixture.ts'

const fixture = writeFixture({
  Events: { Type: 'AWS::SQS::Queue' },
  Topic: { Type: 'AWS::SNS::Topic' },
  Subscription: {
    Type: 'AWS::SNS::Subscription',
    Properties: {
      Endpoint: { 'Fn::GetAtt': ['Events', 'Arn'] },
      Protocol: 'sqs',
      RawMessageDelivery: true,
      TopicArn: { Ref: 'Topic' },
    },
  },
  Destination: {
    Type: 'AWS::SES::ConfigurationSetEventDestination',
    Properties: {
      ConfigurationSetName: 'mails',
      EventDestination: { MatchingEventTypes: ['bounce'], SnsDestination: { TopicARN: { Ref: 'Topic' } } },
    },
  },
})
const place = { account: '000000000000', gatewayUrl: 'http://127.0.0.1:1', siteUrl: 'http://127.0.0.1:2' }
const house = readHouse(`${fixture.root}/cdk.out`, place, () => () => '')
const mail = { id: 'm1', at: '2026-11-22T00:00:00.000Z', from: 'a@b.test', subject: 's', text: '', html: '' }

afterAll(fixture.remove)

function report(ConfigurationSetName: string, ...to: string[]) {
  const queues = openQueues(queuesOf(house), openClock(), openStore(undefined))
  const EmailTags = [{ Name: 'reference', Value: 'NMP-1' }]
  reportMail(house, queues, { ConfigurationSetName, EmailTags }, { ...mail, to })
  return queues.messages('Events').map(({ body }) => JSON.parse(body))
}

test('a mail to the bounce simulator is reported along the path that the template draws', () => {
  expect(report('mails', 'bounce+x@simulator.amazonses.com')).toMatchObject([
    {
      eventType: 'Bounce',
      mail: { messageId: 'm1', tags: { reference: ['NMP-1'] } },
      bounce: { bouncedRecipients: [{ emailAddress: 'bounce+x@simulator.amazonses.com' }] },
    },
  ])
})

test('only what the destination asks for is reported, and only of its configuration set', () => {
  expect(report('mails', 'complaint+x@simulator.amazonses.com', 'someone@example.test')).toEqual([])
  expect(report('others', 'bounce+x@simulator.amazonses.com')).toEqual([])
})
