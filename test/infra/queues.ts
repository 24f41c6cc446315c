import type { Template } from 'aws-cdk-lib/assertions'
import { describe, expect, test } from 'vitest'
import { house, type Resource, resources } from './synth.ts'

type Arn = { readonly 'Fn::GetAtt': [string, string] }
const idOf = (arn: unknown) => (arn as Arn)['Fn::GetAtt'][0]

const fed = () =>
  Object.values(resources(house().main, 'AWS::Lambda::EventSourceMapping')).map(({ Properties }) => {
    const queue = resources(house().main, 'AWS::SQS::Queue')[idOf(Properties['EventSourceArn'])] as Resource
    const { Ref } = Properties['FunctionName'] as { Ref: string }
    return {
      mapping: Properties,
      queue: queue.Properties,
      consumer: resources(house().main, 'AWS::Lambda::Function')[Ref],
    }
  })

const alarmsOn = (template: Template, queue: string) =>
  Object.values(resources(template, 'AWS::CloudWatch::Alarm')).filter(({ Properties }) =>
    JSON.stringify(Properties['Dimensions'] ?? []).includes(`"${queue}"`),
  )

describe('queues that feed a function', () => {
  test('a message that keeps failing ends in dead letters, of which a single one rings', () => {
    expect(fed().length).toBeGreaterThan(0)
    for (const { queue } of fed()) {
      const redrive = queue['RedrivePolicy'] as { deadLetterTargetArn: Arn; maxReceiveCount: number }
      expect(redrive.maxReceiveCount).toBe(5)
      const [alarm, ...others] = alarmsOn(house().main, idOf(redrive.deadLetterTargetArn))
      expect(others).toEqual([])
      expect(alarm?.Properties).toMatchObject({
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Statistic: 'Maximum',
      })
      expect(alarm?.Properties['AlarmDescription']).toMatch(/citizens/)
    }
  })

  test('a message stays hidden for six times as long as its function may run', () => {
    for (const { queue, consumer } of fed()) {
      expect(queue['VisibilityTimeout']).toBe(6 * Number(consumer?.Properties['Timeout']))
    }
  })

  test('one bad message of a batch does not bring the others back', () => {
    for (const { mapping } of fed()) expect(mapping['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures'])
  })
})

describe('all queues', () => {
  test('are encrypted and refuse plain connections', () => {
    for (const template of [house().main, house().mail]) {
      const queues = resources(template, 'AWS::SQS::Queue')
      const policies = Object.values(resources(template, 'AWS::SQS::QueuePolicy'))
      for (const [id, { Properties }] of Object.entries(queues)) {
        expect(Properties['SqsManagedSseEnabled']).toBe(true)
        const own = policies.filter(({ Properties: { Queues } }) => JSON.stringify(Queues).includes(`"${id}"`))
        expect(JSON.stringify(own)).toContain('"aws:SecureTransport":"false"')
      }
    }
  })

  test('what the mail service reports lives four days at most', () => {
    for (const { Properties } of Object.values(resources(house().mail, 'AWS::SQS::Queue'))) {
      expect(Properties['MessageRetentionPeriod']).toBe(4 * 24 * 60 * 60)
    }
  })
})
