import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets'
import type { Construct } from 'constructs'
import { allow } from './allow.ts'
import { LambdaFunction } from './constructs/lambda-function.ts'
import type { Storage } from './constructs/storage.ts'

/** Reads what was counted last, and counts a year that the schedule does not. */
export const mayReadStatistics = ({ cases }: Storage) => [
  allow(['dynamodb:GetItem'], cases.tableArn),
  // Cases are counted from the index, ratings from the table itself.
  allow(['dynamodb:Query'], cases.tableArn, `${cases.tableArn}/index/figures`),
]

/** What staff read of them. */
export const reportsDoor = (storage: Storage) => ({
  entry: 'staff/reports',
  impact: 'Staff cannot see how their municipality keeps its promises.',
  allow: mayReadStatistics(storage),
  routes: ['GET /staff/reports'],
})

/** The schedule that counts every municipality's promises anew. */
export function statistics(scope: Construct, { cases }: Storage) {
  const counting = new LambdaFunction(scope, 'StatisticsCount', {
    entry: 'timer/statistics',
    impact: 'The statistics that everybody may read stand still.',
    environment: { CASES_TABLE: cases.tableName },
    allow: [
      allow(['dynamodb:PutItem'], cases.tableArn),
      allow(['dynamodb:Query'], cases.tableArn, `${cases.tableArn}/index/figures`),
    ],
    timeout: Duration.minutes(5),
  })
  new Rule(scope, 'EveryQuarterOfAnHour', {
    schedule: Schedule.rate(Duration.minutes(15)),
    targets: [new LambdaTarget(counting, { retryAttempts: 0 })],
  })
  return counting
}
