import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** Access logs, kept 120 days: the Computer Crime Act asks for at least 90. */
export class LogBucket extends Bucket {
  constructor(scope: Construct, id: string, props: Pick<BucketProps, 'bucketName' | 'objectOwnership'> = {}) {
    super(scope, id, {
      ...props,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(120) }],
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }
}
