import type { Node } from 'constructs'

/** What an operator decides, in the context of cdk.json. */
export type Settings = {
  readonly stage: string
  /** Where the main stack is deployed; the worker in the mail region must know. */
  readonly homeRegion: string
  /** Bangkok has no mail service, so it lives in a region of its own. */
  readonly mailRegion: string
  /** The verified sender domain. */
  readonly mailDomain: string
  /** Who is told when an alarm rings. */
  readonly alarmEmail?: string | undefined
  /** The site's own host name; without it CloudFront's is used. */
  readonly domain?: string | undefined
  /** Host names of municipalities' own, each with the id of the one whose pages it serves. */
  readonly hosts: Readonly<Record<string, string>>
  /** The certificate of all these names, in us-east-1. */
  readonly certificateArn?: string | undefined
  /** The firewall of KhamrongEdge, which its output names after the first deployment; only with a domain. */
  readonly webAclArn?: string | undefined
  /** Where a function's bundle lies, `{entry}` standing for the function's name. */
  readonly bundles: string
}

const needsBoth = 'domain and certificateArn are given together or not at all'

export function settingsOf(node: Node): Settings {
  const given = (name: Exclude<keyof Settings, 'hosts'>): string | undefined => node.tryGetContext(name)
  const settings = {
    stage: given('stage') ?? 'production',
    homeRegion: process.env['CDK_DEFAULT_REGION'] ?? given('homeRegion') ?? 'ap-southeast-7',
    mailRegion: given('mailRegion') ?? 'ap-southeast-1',
    mailDomain: given('mailDomain') ?? 'mail.khamrong.example',
    alarmEmail: given('alarmEmail'),
    domain: given('domain'),
    hosts: (node.tryGetContext('hosts') ?? {}) as Settings['hosts'],
    certificateArn: given('certificateArn'),
    webAclArn: given('webAclArn'),
    bundles: given('bundles') ?? 'dist/functions/{entry}',
  }
  if ((settings.domain === undefined) !== (settings.certificateArn === undefined)) throw new Error(needsBoth)
  return settings
}
