import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Firewall } from './constructs/firewall.ts'

/**
 * What CloudFront takes from us-east-1 only. Its id is made there, so no other stack can know the address beforehand:
 * the output goes into the context as `webAclArn`, and the main stack is deployed once more.
 */
export class KhamrongEdge extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props)
    const { attrArn: value } = new Firewall(this, 'Firewall')
    new CfnOutput(this, 'WebAclArn', { value })
  }
}
