import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { Construct } from 'constructs'
import { Alarms } from './alarms.ts'

export type ImpactAlarmProps = Pick<AlarmProps, 'metric' | 'threshold' | 'evaluationPeriods' | 'datapointsToAlarm'> & {
  /** What a human suffers, in one sentence; it is a heading of docs/runbook.md. */
  readonly impact: string
  /** Rings where it says nothing at all, at or below its threshold: for what must happen all the time. */
  readonly whenSilent?: true
}

/** An alarm that says what a human suffers and where the runbook speaks of it; it rings at or above its threshold. */
export class ImpactAlarm extends Alarm {
  constructor(scope: Construct, id: string, { impact, whenSilent, ...props }: ImpactAlarmProps) {
    super(scope, id, {
      ...props,
      comparisonOperator: whenSilent
        ? ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: whenSilent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${impact} Runbook: docs/runbook.md#${anchor(impact)}`,
    })
    this.addAlarmAction(new SnsAction(Alarms.of(this).topic))
  }
}

/** The address that a Markdown page gives to a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-')
