import { RemovalPolicy } from 'aws-cdk-lib'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'

/** By which single answers are sealed; it outlives the stack, since without it none of them opens again. */
export class SealKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Seals national id numbers',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }
}
