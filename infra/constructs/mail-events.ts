import { Aws, Duration } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { type CfnConfigurationSet, CfnConfigurationSetEventDestination } from 'aws-cdk-lib/aws-ses'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { DeadLetters } from './dead-letters.ts'
import { ServiceKey } from './service-key.ts'

const impact = 'Mails that came back go unnoticed, so an office believes a citizen was told.'
const ses = new ServicePrincipal('ses.amazonaws.com')
/** The events name their recipient, so they live four days and are never logged. */
const retentionPeriod = Duration.days(4)

/** What became of each mail: from the mail service over a topic into an encrypted queue. */
export class MailEvents extends Construct {
  readonly queue: Queue

  constructor(scope: Construct, id: string, configurationSet: CfnConfigurationSet) {
    super(scope, id)
    const deadLetterQueue = new DeadLetters(this, 'DeadLetters', { impact, retentionPeriod })
    this.queue = new Queue(this, 'Queue', {
      retentionPeriod,
      deadLetterQueue: { queue: deadLetterQueue, maxReceiveCount: 5 },
      visibilityTimeout: Duration.minutes(3),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    })
    const topic = new Topic(this, 'Topic', {
      masterKey: new ServiceKey(this, 'Key', 'Keeps mail events', ses),
      enforceSSL: true,
    })
    topic.addSubscription(new SqsSubscription(this.queue, { rawMessageDelivery: true, deadLetterQueue }))
    const { policyDependable } = topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [ses],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    )
    const destination = new CfnConfigurationSetEventDestination(this, 'Destination', {
      configurationSetName: configurationSet.ref,
      eventDestination: {
        enabled: true,
        matchingEventTypes: ['bounce', 'complaint', 'delivery', 'reject', 'renderingFailure'],
        snsDestination: { topicArn: topic.topicArn },
      },
    })
    // SES tries the topic out when the destination is made.
    if (policyDependable) destination.node.addDependency(policyDependable)
  }
}
