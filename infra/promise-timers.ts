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
import { mailArns, mailEnvironment } from './names.ts'
import type { Settings } from './settings.ts'

type House = {
  readonly storage: Storage
  readonly settings: Settings
  readonly caseOpened: Worker
  readonly attachments: Worker
  readonly arrivals: Worker
}

/** The sweep that looks every minute for what has come, and the worker that takes the steps of promises. */
export function promiseTimers(scope: Construct, { storage: { cases }, settings, ...workers }: House) {
  const { caseOpened, attachments, arrivals } = workers
  const worker = new Worker(scope, 'TimerDue', {
    entry: 'queue/timer-due',
    impact: 'Officers are not reminded of the citizens they promised to contact, and rooms stay held in vain.',
    environment: { CASES_TABLE: cases.tableName, ...mailEnvironment(settings) },
    allow: [
      // Delete takes back the claim of a mail that surely was not sent; the query reads the calendar.
      allow(
        ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:Query'],
        cases.tableArn,
      ),
      // A digest says how many cases wait for their citizens.
      allow(['dynamodb:Query'], `${cases.tableArn}/index/desk`),
      allow(['ses:SendEmail'], ...mailArns(scope, settings)),
    ],
  })
  const sweep = new LambdaFunction(scope, 'Sweep', {
    entry: 'timer/sweep',
    impact:
      'Promises are not watched: nobody is reminded, and a request whose announcement was lost reaches no office.',
    environment: {
      CASES_TABLE: cases.tableName,
      CASE_EVENTS_QUEUE: caseOpened.queue.queueUrl,
      TIMERS_QUEUE: worker.queue.queueUrl,
      FILES_QUEUE: attachments.queue.queueUrl,
      ARRIVALS_QUEUE: arrivals.queue.queueUrl,
    },
    allow: [
      allow(['dynamodb:Query'], `${cases.tableArn}/index/timers`),
      allow(['sqs:SendMessage'], ...[caseOpened, worker, attachments, arrivals].map(({ queue }) => queue.queueArn)),
    ],
    timeout: Duration.seconds(60),
  })
  new Rule(scope, 'EveryMinute', {
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaTarget(sweep, { retryAttempts: 0 })],
  })
  watch(scope, settings)
  return { worker, sweep }
}

/** A dead sweep silently breaks every promise, so its silence rings. */
function watch(scope: Construct, { stage }: Settings) {
  new ImpactAlarm(scope, 'SweepSilent', {
    impact: 'The watch over promises has stopped for ten minutes.',
    metric: given('SweepCompleted', stage, 'sweep', 'Sum'),
    threshold: 0,
    evaluationPeriods: 2,
    whenSilent: true,
  })
  new ImpactAlarm(scope, 'SweepLate', {
    impact: 'Reminders and announcements run more than five minutes late.',
    metric: given('SweepLagSeconds', stage, 'sweep', 'Maximum'),
    threshold: 300,
    evaluationPeriods: 1,
  })
}
