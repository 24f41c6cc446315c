import { Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { allow } from '../allow.ts'
import { quarantineName } from '../names.ts'
import { settingsOf } from '../settings.ts'
import { LogBucket } from './log-bucket.ts'
import { asBucket } from './storage.ts'

/** Judged within minutes; what is still here after this long belongs to nobody any more. */
const LEFTOVERS = Duration.days(3)

/** Where files arrive and are scanned, and where the copies are that staff may have. */
export class FileStorage extends Construct {
  readonly quarantine: Bucket
  readonly clean: Bucket

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const logs = asBucket(new LogBucket(this, 'Logs'))
    const shared = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      serverAccessLogsBucket: logs,
      removalPolicy: RemovalPolicy.RETAIN,
    }
    this.quarantine = new Bucket(this, 'Quarantine', {
      ...shared,
      bucketName: quarantineName(settingsOf(this.node)),
      // What was scanned is what is read, whatever is put under its key afterwards.
      versioned: true,
      lifecycleRules: [{ expiration: LEFTOVERS, noncurrentVersionExpiration: LEFTOVERS }],
      eventBridgeEnabled: false,
    })
    this.clean = new Bucket(this, 'Clean', { ...shared, serverAccessLogsPrefix: 'clean/' })
    this.scan()
  }

  /** Lets pages of the site send files here, and nobody else's. */
  openTo(host: string) {
    this.quarantine.addCorsRule({
      allowedMethods: [HttpMethods.POST],
      allowedOrigins: [`https://${host}`],
      allowedHeaders: ['*'],
      maxAge: 3000,
    })
  }

  /** GuardDuty scans every upload and says what it found over EventBridge, and in a tag for whoever missed that. */
  private scan() {
    const { bucketArn, bucketName } = this.quarantine
    const role = new Role(this, 'ScanRole', {
      assumedBy: new ServicePrincipal('malware-protection-plan.guardduty.amazonaws.com'),
    })
    for (const statement of scanRights(this, bucketArn)) role.addToPolicy(statement)
    const plan = new CfnMalwareProtectionPlan(this, 'Scan', {
      role: role.roleArn,
      protectedResource: { s3Bucket: { bucketName } },
      actions: { tagging: { status: 'ENABLED' } },
    })
    // The plan is refused unless its role may already do all this.
    plan.node.addDependency(role)
  }
}

/** What GuardDuty asks for: a rule of its own to hear of uploads, reading and tagging them, and trying the bucket out. */
function scanRights(scope: Construct, bucketArn: string): PolicyStatement[] {
  const resourceName = 'DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*'
  const rule = Stack.of(scope).formatArn({ service: 'events', resource: 'rule', resourceName })
  return [
    new PolicyStatement({
      actions: ['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'],
      resources: [rule],
      conditions: { StringLike: { 'events:ManagedBy': `malware-protection-plan.guardduty.${Aws.URL_SUFFIX}` } },
    }),
    allow(['events:DescribeRule', 'events:ListTargetsByRule'], rule),
    allow(['s3:PutBucketNotification', 's3:GetBucketNotification', 's3:ListBucket'], bucketArn),
    allow(['s3:PutObject'], `${bucketArn}/malware-protection-resource-validation-object`),
    allow(
      [
        's3:GetObject',
        's3:GetObjectVersion',
        's3:GetObjectTagging',
        's3:GetObjectVersionTagging',
        's3:PutObjectTagging',
        's3:PutObjectVersionTagging',
      ],
      `${bucketArn}/*`,
    ),
  ]
}

/** Whoever signs a form for a browser lends it this right, for one key, one size and an hour. */
export const maySignUploads = ({ quarantine }: FileStorage) => allow(['s3:PutObject'], quarantine.arnForObjects('*'))
