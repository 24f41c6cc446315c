import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, type IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { casesTableName } from '../names.ts'
import { settingsOf } from '../settings.ts'
import { LogBucket } from './log-bucket.ts'

const { STRING } = AttributeType

/** What the lists of the desk show of a case; its answers stay where they are. */
const listed = [
  'reference',
  'municipality',
  'form',
  'status',
  'office',
  'registerNumber',
  'assignee',
  'concerns',
  'receivedAt',
  'contactedAt',
  'resultDueAt',
  'clock',
  'deskSubject',
]

/** What must outlive every deployment: the cases, and the built site. */
export class Storage extends Construct {
  readonly cases: Table
  readonly site: IBucket

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.cases = new Table(this, 'Cases', {
      // A name of its own, since the worker in the mail service's region must know it.
      tableName: casesTableName(settingsOf(this.node)),
      timeToLiveAttribute: 'expiresAt',
      partitionKey: { name: 'pk', type: STRING },
      sortKey: { name: 'sk', type: STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      encryption: TableEncryption.AWS_MANAGED,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    // Sparse: only cases that still wait for an instant carry these keys.
    this.cases.addGlobalSecondaryIndex({
      indexName: 'timers',
      partitionKey: { name: 'timerShard', type: STRING },
      sortKey: { name: 'nextTimerAt', type: STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['reference', 'municipality', 'timer', 'timerSeq'],
    })

    // Each office's cases in the order of their urgency, with what a list shows of them.
    this.cases.addGlobalSecondaryIndex({
      indexName: 'desk',
      partitionKey: { name: 'deskKey', type: STRING },
      sortKey: { name: 'deskPlace', type: STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: listed,
    })
    // Sparse: a case has its number in the register once its office is known.
    this.cases.addGlobalSecondaryIndex({
      indexName: 'register',
      partitionKey: { name: 'registerKey', type: STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    })

    // What the statistics count of each case of a fiscal year.
    this.cases.addGlobalSecondaryIndex({
      indexName: 'figures',
      partitionKey: { name: 'figuresKey', type: STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['form', 'status', 'figureCategory', 'office', 'receivedAt', 'promised', 'figureScores'],
    })

    const site = new Bucket(this, 'Site', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
      serverAccessLogsBucket: asBucket(new LogBucket(this, 'SiteLogs')),
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.site = asBucket(site)
    const resource = site.node.defaultChild as CfnBucket
    resource.addMetadata('khamrong:contents', 'dist/site')
  }
}

/** The class does not fit its own interface under `exactOptionalPropertyTypes`. */
export const asBucket = (bucket: Bucket) => bucket as IBucket
