import { Aws } from 'aws-cdk-lib'
import { PolicyStatement, type ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'

/** A key that one service of AWS may use for this account; the keys AWS manages cannot be shared with a service. */
export class ServiceKey extends Key {
  constructor(scope: Construct, id: string, description: string, service: ServicePrincipal) {
    super(scope, id, { description, enableKeyRotation: true })
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [service],
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    )
  }
}
