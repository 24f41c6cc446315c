import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets'
import type { Construct } from 'constructs'
import { allow } from './allow.ts'
import { ImpactAlarm } from './constructs/impact-alarm.ts'
import { LambdaFunction } from './constructs/lambda-function.ts'
import { given } from './constructs/metrics.ts'
import type { Storage } from './constructs/storage.ts'
import { Worker } from './constructs/worker.ts'
import type { Settings } from './settings.ts'

type House = { readonly storage: Storage; readonly settings: Settings; readonly caseOpened: Worker }

/** The worker that counts clocks anew when a calendar is published, and the rounds that look after calendars each minute. */
export function calendars(scope: Construct, { storage: { cases }, settings, caseOpened }: House) {
  const worker = new Worker(scope, 'CalendarPublished', {
    entry: 'queue/calendar-published',
    impact:
      'A published closure does not move what citizens were promised, so they wait on a day when nobody is there.',
    environment: { CASES_TABLE: cases.tableName, CASE_EVENTS_QUEUE: caseOpened.queue.queueUrl },
    allow: [
      allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], cases.tableArn),
      allow(['dynamodb:Query'], `${cases.tableArn}/index/desk`),
      allow(['sqs:SendMessage'], caseOpened.queue.queueArn),
    ],
  })
  const { queue } = worker
  // A run hands its next batch to the queue that it came from.
  worker.function.addEnvironment('CALENDARS_QUEUE', queue.queueUrl)
  worker.function.addToRolePolicy(allow(['sqs:SendMessage'], queue.queueArn))
  const rounds = new LambdaFunction(scope, 'Rounds', {
    entry: 'timer/rounds',
    impact: 'Nobody looks after the calendars: a promise may be counted by an old one, or by none that was announced.',
    environment: { CASES_TABLE: cases.tableName, CALENDARS_QUEUE: queue.queueUrl },
    allow: [
      allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], cases.tableArn),
      allow(['sqs:SendMessage'], queue.queueArn),
    ],
  })
  new Rule(scope, 'EveryMinuteRounds', {
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaTarget(rounds, { retryAttempts: 0 })],
  })
  new ImpactAlarm(scope, 'CalendarEnds', {
    impact: 'The announced holidays end within 60 days, so dates promised to citizens become guesses.',
    metric: given('CalendarDaysLeft', settings.stage, 'rounds', 'Minimum'),
    threshold: 60,
    evaluationPeriods: 3,
    whenSilent: true,
  })
  return { worker, rounds }
}
