import type { Distribution } from 'aws-cdk-lib/aws-cloudfront'
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { api as contract } from '#schemas/api.ts'
import type { Settings } from '../settings.ts'
import { errorShare } from './error-share.ts'
import type { HttpApi } from './http-api.ts'
import { ImpactAlarm } from './impact-alarm.ts'
import type { LambdaFunction } from './lambda-function.ts'
import { apiMetric, given, total } from './metrics.ts'
import type { Worker } from './worker.ts'

export type Watched = {
  readonly api: HttpApi
  readonly settings: Settings
  readonly cases: Table
  readonly workers: readonly Worker[]
  readonly functions: readonly LambdaFunction[]
  readonly distribution: Distribution
}

/** Alarms on the whole service, besides those that each worker and function brings with it. */
export class ServiceAlarms extends Construct {
  constructor(scope: Construct, id: string, { api, cases, settings: { stage } }: Watched) {
    super(scope, id)
    new ImpactAlarm(this, 'ApiErrors', {
      impact: 'Citizens get an error page instead of the service.',
      metric: errorShare(apiMetric(api.id, '5xx'), apiMetric(api.id, 'Count')),
      threshold: 1,
      evaluationPeriods: 1,
    })
    new ImpactAlarm(this, 'SlowSubmit', {
      impact: 'Citizens wait more than two seconds after pressing send.',
      metric: apiMetric(api.id, 'Latency', { statistic: 'p99', route: contract.submit }),
      threshold: 2000,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    })
    new ImpactAlarm(this, 'TransientFailures', {
      impact: 'Citizens are asked to try again because a service behind us keeps failing.',
      metric: total('TransientFailures', stage),
      threshold: 5,
      evaluationPeriods: 2,
    })
    new ImpactAlarm(this, 'UnknownMail', {
      impact: 'Nobody knows whether a citizen or an office got a mail.',
      metric: total('MailUnknown', stage),
      threshold: 1,
      evaluationPeriods: 1,
    })
    new ImpactAlarm(this, 'RejectedMail', {
      impact: 'A mail was refused for good, so a citizen or an office did not learn what happened to a request.',
      metric: total('MailRejected', stage),
      threshold: 1,
      evaluationPeriods: 1,
    })
    new ImpactAlarm(this, 'OtherMunicipality', {
      impact: 'Somebody asks for what belongs to another municipality; an account may be in the wrong hands.',
      metric: given('Denials', stage, 'other-municipality', 'Sum'),
      threshold: 1,
      evaluationPeriods: 1,
    })
    new ImpactAlarm(this, 'TableThrottled', {
      impact: 'Requests wait or fail because the table of cases is overloaded.',
      metric: new MathExpression({
        expression: 'FILL(reads, 0) + FILL(writes, 0)',
        usingMetrics: {
          reads: cases.metric('ReadThrottleEvents', { statistic: 'Sum' }),
          writes: cases.metric('WriteThrottleEvents', { statistic: 'Sum' }),
        },
        label: 'throttled',
      }),
      threshold: 1,
      evaluationPeriods: 2,
    })
  }
}
