import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import { CfnConfigurationSet, CfnEmailIdentity } from 'aws-cdk-lib/aws-ses'
import type { Construct } from 'constructs'
import { Alarms } from './constructs/alarms.ts'
import { ImpactAlarm } from './constructs/impact-alarm.ts'
import { LogBucket } from './constructs/log-bucket.ts'
import { MailEvents } from './constructs/mail-events.ts'
import { configurationSetName, edgeLogsName } from './names.ts'
import type { Settings } from './settings.ts'

type KhamrongMailProps = StackProps & { readonly settings: Settings }

/** What Bangkok's region does not offer: sending mail, and a bucket that CloudFront delivers its log to. */
export class KhamrongMail extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: KhamrongMailProps) {
    super(scope, id, props)
    new Alarms(this, settings.alarmEmail)
    const configurationSet = new CfnConfigurationSet(this, 'ConfigurationSet', {
      name: configurationSetName(settings),
      deliveryOptions: { tlsPolicy: 'REQUIRE' },
      reputationOptions: { reputationMetricsEnabled: true },
      suppressionOptions: { suppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    })
    new MailEvents(this, 'Events', { configurationSet, settings })
    this.sender(settings, configurationSet)
    new ImpactAlarm(this, 'Bounces', {
      impact: 'Mails come back, so citizens and offices do not learn what happened to a request.',
      metric: new Metric({ namespace: 'AWS/SES', metricName: 'Reputation.BounceRate', statistic: 'Maximum' }),
      threshold: 0.02,
      evaluationPeriods: 1,
    })
    // CloudFront still signs its log into a bucket by an access list.
    new LogBucket(this, 'EdgeLogs', {
      bucketName: edgeLogsName(settings),
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    })
  }

  /** The outputs are the CNAME records by which receivers know that a mail is ours (DKIM). */
  private sender({ mailDomain }: Settings, configurationSet: CfnConfigurationSet) {
    const identity = new CfnEmailIdentity(this, 'Identity', {
      emailIdentity: mailDomain,
      configurationSetAttributes: { configurationSetName: configurationSet.ref },
      dkimSigningAttributes: { nextSigningKeyLength: 'RSA_2048_BIT' },
      feedbackAttributes: { emailForwardingEnabled: false },
    })
    const records = [
      [identity.attrDkimDnsTokenName1, identity.attrDkimDnsTokenValue1],
      [identity.attrDkimDnsTokenName2, identity.attrDkimDnsTokenValue2],
      [identity.attrDkimDnsTokenName3, identity.attrDkimDnsTokenValue3],
    ] as const
    for (const [index, [name, value]] of records.entries()) {
      new CfnOutput(this, `Dkim${index + 1}`, { value: `${name} CNAME ${value}` })
    }
  }
}
