import { Aws, Stack } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { Settings } from './settings.ts'

/** Names that both stacks know, so that neither needs the other's outputs. */
export const configurationSetName = ({ stage }: Settings) => `khamrong-${stage}`

export const casesTableName = ({ stage }: Settings) => `khamrong-${stage}-cases`

export const edgeLogsName = ({ stage }: Settings) => `khamrong-${stage}-edge-logs-${Aws.ACCOUNT_ID}`

/** A bucket that its queue and the edge must know before it is made. */
export const quarantineName = ({ stage }: Settings) => `khamrong-${stage}-quarantine-${Aws.ACCOUNT_ID}`

/** Where browsers send files to. */
export const quarantineUrl = (settings: Settings) =>
  `https://${quarantineName(settings)}.s3.${Aws.REGION}.${Aws.URL_SUFFIX}`

export const mailFrom = ({ mailDomain }: Settings) => `no-reply@${mailDomain}`

/** The variables of a function that sends mail. */
export const mailEnvironment = (settings: Settings) => ({
  MAIL_REGION: settings.mailRegion,
  MAIL_FROM: mailFrom(settings),
  MAIL_CONFIGURATION_SET: configurationSetName(settings),
})

/** What a function must be allowed to use in order to send a mail. */
export function mailArns(scope: Construct, settings: Settings): string[] {
  const arn = (resource: string, resourceName: string) =>
    Stack.of(scope).formatArn({ service: 'ses', region: settings.mailRegion, resource, resourceName })
  return [arn('identity', settings.mailDomain), arn('configuration-set', configurationSetName(settings))]
}

/** The table of cases as seen from another region. */
export const casesTableArn = (scope: Construct, settings: Settings) =>
  Stack.of(scope).formatArn({
    service: 'dynamodb',
    region: settings.homeRegion,
    resource: 'table',
    resourceName: casesTableName(settings),
  })
