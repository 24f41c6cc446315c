import { Aws, Duration } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { type CfnConfigurationSet, CfnConfigurationSetEventDestination } from 'aws-cdk-lib/aws-ses'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { allow } from '../allow.ts'
import { casesTableArn, casesTableName } from '../names.ts'
import type { Settings } from '../settings.ts'
import { ServiceKey } from './service-key.ts'
import { Worker } from './worker.ts'

const impact = 'Mails that came back go unnoticed, so an office believes a citizen was told.'
const ses = new ServicePrincipal('ses.amazonaws.com')
/** The events name their recipient, so they live four days and are never logged. */
const retentionPeriod = Duration.days(4)

type MailEventsProps = { readonly configurationSet: CfnConfigurationSet; readonly settings: Settings }

/** What became of each mail: from the mail service over a topic and an encrypted queue into the ledger. */
export class MailEvents extends Construct {
  readonly worker: Worker

  constructor(scope: Construct, id: string, { configurationSet, settings }: MailEventsProps) {
    super(scope, id)
    this.worker = new Worker(this, 'Worker', {
      entry: 'queue/mail-event',
      impact,
      retentionPeriod,
      environment: { CASES_TABLE: casesTableName(settings), CASES_REGION: settings.homeRegion },
      // Get and put write into its case that a letter came back; the query reads the calendar.
      allow: [
        allow(
          ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:Query'],
          casesTableArn(this, settings),
        ),
      ],
    })
    const { queue, deadLetters } = this.worker
    const topic = new Topic(this, 'Topic', {
      masterKey: new ServiceKey(this, 'Key', 'Keeps mail events', ses),
      enforceSSL: true,
    })
    topic.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue: deadLetters }))
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
