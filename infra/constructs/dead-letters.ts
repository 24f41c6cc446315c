import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { ImpactAlarm } from './impact-alarm.ts'

type DeadLettersProps = { readonly impact: string; readonly retentionPeriod?: Duration }

/** Where messages end that failed again and again; a single one rings. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string, { impact, retentionPeriod = Duration.days(14) }: DeadLettersProps) {
    super(scope, id, { retentionPeriod, encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true })
    new ImpactAlarm(this, 'Any', {
      impact,
      metric: this.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period: Duration.minutes(1) }),
      threshold: 1,
      evaluationPeriods: 1,
    })
  }
}
