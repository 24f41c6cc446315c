import { Duration } from 'aws-cdk-lib'
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch'

/** Percent of `all` that are `errors`, or 0 while there are fewer than 5: one stray error wakes nobody. */
export const errorShare = (errors: IMetric, all: IMetric) =>
  new MathExpression({
    expression: 'IF(errors >= 5, 100 * errors / all, 0)',
    usingMetrics: { errors, all },
    label: 'errors in percent',
    period: Duration.minutes(5),
  })
