import { Duration } from 'aws-cdk-lib'
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch'

/** Names of what the functions count (functions/log.ts), with the one dimension each has besides the stage. */
const counted = {
  CalendarDaysLeft: 'service',
  Submissions: 'form',
  Refusals: 'reason',
  Denials: 'reason',
  TransientFailures: 'service',
  MailAccepted: 'step',
  MailBounced: 'step',
  MailComplained: 'step',
  MailRejected: 'step',
  MailSuppressed: 'step',
  MailUnknown: 'step',
  PushAccepted: 'service',
  PushRejected: 'service',
  PushSuppressed: 'service',
  PushUnknown: 'service',
  PushesUsedPercent: 'service',
  PromisesBroken: 'form',
  FilesReady: 'service',
  FilesRejected: 'reason',
  QuarantineAgeSeconds: 'service',
  StaleTimers: 'service',
  SweepCompleted: 'service',
  SweepLagSeconds: 'service',
} as const
export type Counted = keyof typeof counted

/** A figure that only one service gives. */
export const given = (name: Counted, stage: string, by: string, statistic: string) =>
  new Metric({
    namespace: 'Khamrong',
    metricName: name,
    dimensionsMap: { stage, [counted[name]]: by },
    statistic,
    period: Duration.minutes(5),
  })

/** The sum over every value of its dimension, which may grow without a change here. */
export const total = (name: Counted, stage: string, period = Duration.minutes(5)) =>
  new MathExpression({
    expression: `SELECT SUM(${name}) FROM SCHEMA(Khamrong, ${counted[name]}, stage) WHERE stage = '${stage}'`,
    usingMetrics: {},
    label: name,
    period,
  })

/** One line for each value of its dimension; for dashboards only, since alarms take no search. */
export const each = (name: Counted, stage: string) =>
  new MathExpression({
    expression: `SEARCH('{Khamrong,${counted[name]},stage} MetricName="${name}" stage="${stage}"', 'Sum', 300)`,
    usingMetrics: {},
    label: '',
    period: Duration.minutes(5),
  })

type ApiMetric = '4xx' | '5xx' | 'Count' | 'Latency'
type ApiMetricOptions = {
  readonly statistic?: string
  readonly route?: { readonly method: string; readonly path: string }
}

export const apiMetric = (apiId: string, metricName: ApiMetric, { statistic = 'Sum', route }: ApiMetricOptions = {}) =>
  new Metric({
    namespace: 'AWS/ApiGateway',
    metricName,
    statistic,
    dimensionsMap: {
      ApiId: apiId,
      Stage: '$default',
      ...(route && { Method: route.method, Resource: route.path }),
    },
    label: route ? `${route.method} ${route.path} ${statistic}` : `${metricName} ${statistic}`,
  })
