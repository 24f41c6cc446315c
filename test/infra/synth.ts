import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { addStacks } from '#infra/stacks.ts'

export type Resource = {
  readonly Type: string
  readonly Properties: Readonly<Record<string, unknown>>
  readonly Metadata?: Readonly<Record<string, unknown>>
  readonly DeletionPolicy?: string
  readonly UpdateReplacePolicy?: string
}

const { context: settings } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: object }

/** Every stack with the settings of cdk.json; every function gets the same small bundle, so that nothing needs a build. */
function synthesize(context: Readonly<Record<string, string | object>> = {}) {
  const bundles = mkdtempSync(join(tmpdir(), 'khamrong-bundle-'))
  writeFileSync(join(bundles, 'index.mjs'), 'export const handler = async () => ({ statusCode: 204 })\n')
  const app = new App({ context: { ...settings, bundles, ...context }, analyticsReporting: false, treeMetadata: false })
  const { main, mail, edge } = addStacks(app)
  return {
    app,
    main: Template.fromStack(main),
    mail: Template.fromStack(mail),
    ...(edge && { edge: Template.fromStack(edge) }),
  }
}

/** The resources of a type by logical id. */
export const resources = (template: Template, type?: string) =>
  (type ? template.findResources(type) : template.toJSON()['Resources']) as unknown as Readonly<
    Record<string, Resource>
  >

const once = <Value>(make: () => Value) => {
  let made: Value | undefined
  return () => (made ??= make())
}

/** A synth takes seconds, so a run makes two: the house as cdk.json has it, and one with all that may be added. */
export const house = once(() => synthesize())
export const furnished = once(() =>
  synthesize({
    domain: 'khamrong.example',
    hosts: { 'forms.example': 'jiktueng' },
    certificateArn,
    webAclArn,
    alarmEmail,
  }),
)

export const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555'
export const webAclArn =
  'arn:aws:wafv2:us-east-1:123456789012:global/webacl/Firewall/11111111-2222-3333-4444-555555555555'
export const alarmEmail = 'duty@example.org'
