import { Duration } from 'aws-cdk-lib'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { DeadLetters } from './dead-letters.ts'
import { ImpactAlarm } from './impact-alarm.ts'
import { LambdaFunction, type LambdaFunctionProps } from './lambda-function.ts'

const THIRTY_SECONDS = Duration.seconds(30)

export type WorkerProps = LambdaFunctionProps & {
  /** How many messages the function is given at once, 10 unless each is heavy. */
  readonly batchSize?: number
  /** How long messages and dead letters may live, where they hold more than references. */
  readonly retentionPeriod?: Duration
}

/** A queue, the function that empties it, its dead letters, and the alarms that say someone is waiting. */
export class Worker extends Construct {
  readonly queue: Queue
  readonly deadLetters: DeadLetters
  readonly function: LambdaFunction

  constructor(scope: Construct, id: string, { retentionPeriod, batchSize = 10, ...props }: WorkerProps) {
    super(scope, id)
    const { impact, timeout = THIRTY_SECONDS } = props
    const kept = retentionPeriod && { retentionPeriod }
    this.deadLetters = new DeadLetters(this, 'DeadLetters', { impact, ...kept })
    this.queue = new Queue(this, 'Queue', {
      ...kept,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
      // A batch may time out and be handed out again before anybody else may see its messages: AWS advises six times.
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    })
    this.function = new LambdaFunction(this, 'Function', { ...props, timeout })
    this.function.addEventSource(
      new SqsEventSource(this.queue, { batchSize, reportBatchItemFailures: true, maxConcurrency: 10 }),
    )
    new ImpactAlarm(this, 'Waiting', {
      impact,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1) }),
      threshold: 120,
      evaluationPeriods: 2,
    })
  }
}
