import { Duration } from 'aws-cdk-lib'
import {
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  Metric,
  SingleValueWidget,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { api as contract } from '#schemas/api.ts'
import { apiMetric, each, given, total } from './metrics.ts'
import type { Watched } from './service-alarms.ts'

const graph = (title: string, ...left: IMetric[]): IWidget => new GraphWidget({ title, left, width: 8, height: 6 })

/** Rows in the order one asks during an incident: are citizens served, by what are they refused, where does it wait. */
export class Dashboard extends CloudWatchDashboard {
  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id, { defaultInterval: Duration.hours(24) })
    for (const row of [served, answers, promises, queues, mail, files, staff, machines])
      this.addWidgets(...row(watched))
  }
}

const served = ({ api, settings: { stage }, workers }: Watched) => [
  new SingleValueWidget({
    title: 'Last 24 hours',
    metrics: [
      total('Submissions', stage, Duration.days(1)),
      apiMetric(api.id, '5xx').with({ period: Duration.days(1) }),
      ...workers.map(({ deadLetters }) =>
        deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', label: 'dead letters' }),
      ),
    ],
    width: 8,
    height: 6,
  }),
  graph('Submissions by form', each('Submissions', stage)),
  graph('Refusals by reason', each('Refusals', stage)),
]

const answers = ({ api, distribution, settings: { stage } }: Watched) => [
  graph('Answers of the API', ...(['Count', '4xx', '5xx'] as const).map((name) => apiMetric(api.id, name))),
  graph(
    'Milliseconds to an answer',
    ...['p50', 'p90', 'p99'].map((statistic) => apiMetric(api.id, 'Latency', { statistic, route: contract.submit })),
    ...Object.values(contract).map((route) => apiMetric(api.id, 'Latency', { statistic: 'p99', route })),
  ),
  graph(
    'Edge, and services that failed us',
    ...['Requests', '4xxErrorRate', '5xxErrorRate'].map(
      (metricName) =>
        new Metric({
          namespace: 'AWS/CloudFront',
          metricName,
          region: 'us-east-1',
          dimensionsMap: { DistributionId: distribution.distributionId, Region: 'Global' },
        }),
    ),
    each('TransientFailures', stage),
  ),
]

const promises = ({ settings: { stage } }: Watched) => [
  graph('Promises of contact that were broken', total('PromisesBroken', stage)),
  graph('Seconds the oldest step is late', given('SweepLagSeconds', stage, 'sweep', 'Maximum')),
  graph('Sweeps, and messages of clocks that had changed', total('SweepCompleted', stage), total('StaleTimers', stage)),
]

const queues = ({ workers }: Watched) => [
  graph('Seconds the oldest message waits', ...workers.map(({ queue }) => queue.metricApproximateAgeOfOldestMessage())),
  graph(
    'Messages waiting and under way',
    ...workers.flatMap(({ queue }) => [
      queue.metricApproximateNumberOfMessagesVisible(),
      queue.metricApproximateNumberOfMessagesNotVisible(),
    ]),
  ),
  graph(
    'Dead letters',
    ...workers.map(({ deadLetters }) => deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' })),
  ),
]

const mail = ({ settings: { stage, mailRegion: region } }: Watched) => [
  graph('Mail', total('MailAccepted', stage), total('MailRejected', stage), total('MailUnknown', stage)),
  graph(
    'Mail that came back',
    ...['Delivery', 'Bounce', 'Complaint'].map(
      (metricName) => new Metric({ namespace: 'AWS/SES', metricName, region, statistic: 'Sum' }),
    ),
  ),
  graph('Pushes by LINE', ...pushed.map((name) => given(name, stage, 'line', 'Sum'))),
  graph('SMS to citizens', ...pushed.map((name) => given(name, stage, 'sms', 'Sum'))),
]

const pushed = ['PushAccepted', 'PushRejected', 'PushSuppressed', 'PushUnknown'] as const

const files = ({ settings: { stage } }: Watched) => [
  graph('Files that officers got', total('FilesReady', stage)),
  graph('Files that were not kept, by reason', each('FilesRejected', stage)),
  graph(
    'Seconds the oldest file waited that somebody had to look after',
    given('QuarantineAgeSeconds', stage, 'files', 'Maximum'),
  ),
]

const staff = ({ settings: { stage } }: Watched) => [
  graph('What officers were refused, by reason', each('Denials', stage)),
  graph('Asked of another municipality (must be none)', given('Denials', stage, 'other-municipality', 'Sum')),
]

const machines = ({ functions, cases }: Watched) => [
  graph(
    'Errors and throttles of functions',
    ...functions.flatMap((each) => [each.metricErrors(), each.metricThrottles()]),
  ),
  graph('Milliseconds a function runs, p99', ...functions.map((each) => each.metricDuration({ statistic: 'p99' }))),
  graph(
    'The table of cases',
    ...['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits', 'ReadThrottleEvents', 'WriteThrottleEvents'].map(
      (name) => cases.metric(name, { statistic: 'Sum' }),
    ),
    cases.metricConditionalCheckFailedRequests(),
  ),
]
