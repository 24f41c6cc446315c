import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { openClock } from '#local/clock.ts'
import { cognito } from '#local/gateway/cognito.ts'
import type { AwsRequest } from '#local/gateway/service.ts'
import { openStore } from '#local/store.ts'
import { readHouse } from '#local/template/house.ts'

const start = Date.parse('2026-11-23T02:00:00.000Z')
const place = { account: '000000000000', gatewayUrl: 'http://gateway', siteUrl: 'http://site' }
const house = readHouse('cdk.out', place, () => () => 'secret')
const nameOf = (type: string) => house.all(type)[0]?.name ?? ''

type Text = { readonly Data: string }
type Sent = {
  readonly Content: { readonly Simple: { readonly Subject: Text; readonly Body: { readonly Html: Text } } }
}

/** The local directory of staff and a client of it, without a network in between. */
export function localDirectory() {
  const clock = openClock()
  clock.set(start, true)
  const mails: { to: string; subject: string; html: string }[] = []
  const deliver = ({ Content: { Simple } }: Sent, [to = '']: string[]) =>
    mails.push({ to, subject: Simple.Subject.Data, html: Simple.Body.Html.Data })
  const { service, invite } = cognito(house, clock, openStore(undefined), deliver)
  const handle = async ({ headers, body }: { headers: Record<string, string>; body: string }) => {
    const request = { headers, body: Buffer.from(body) } as unknown as AwsRequest
    const { status, headers: given = {}, body: text = '' } = await service.run(service.read(request), request)
    return { response: { statusCode: status, headers: given, body: Buffer.from(text) } }
  }
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const settings = { region: 'ap-southeast-7', credentials, maxAttempts: 1, requestHandler: { handle } as never }
  return {
    client: new CognitoIdentityProviderClient(settings),
    pool: { pool: nameOf('AWS::Cognito::UserPool'), client: nameOf('AWS::Cognito::UserPoolClient') },
    invite,
    mails,
    now: () => new Date(clock.now()),
    pass: (minutes: number) => clock.set(clock.now() + minutes * 60_000, true),
  }
}
