import { Aws, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { ServiceKey } from './service-key.ts'

const ID = 'Alarms'
const cloudwatch = new ServicePrincipal('cloudwatch.amazonaws.com')

/** The bell of a stack: every alarm in it rings here. */
export class Alarms extends Construct {
  readonly topic: Topic

  constructor(scope: Stack, email?: string) {
    super(scope, ID)
    const masterKey = new ServiceKey(this, 'Key', 'Keeps alarm messages', cloudwatch)
    this.topic = new Topic(this, 'Topic', { masterKey, enforceSSL: true })
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudwatch],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    )
    if (email) this.topic.addSubscription(new EmailSubscription(email))
  }

  static of(scope: Construct): Alarms {
    return Stack.of(scope).node.findChild(ID) as Alarms
  }
}
