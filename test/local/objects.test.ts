import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, startFixture, writeFixture } from './fixture.ts'

const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] })
const site = 'https://site.example'
const may = (Action: string, Resource: unknown) => ({ Effect: 'Allow', Action, Resource })
const inUploads = { 'Fn::Join': ['', [arn('Uploads'), '/in/*']] }

const fixture = writeFixture({
  Arrivals: { Type: 'AWS::SQS::Queue' },
  Uploads: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      CorsConfiguration: { CorsRules: [{ AllowedOrigins: [site], AllowedMethods: ['POST'] }] },
      NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: arn('Arrivals') }] },
      VersioningConfiguration: { Status: 'Enabled' },
    },
  },
  Scan: {
    Type: 'AWS::GuardDuty::MalwareProtectionPlan',
    Properties: {
      Actions: { Tagging: { Status: 'ENABLED' } },
      ProtectedResource: { S3Bucket: { BucketName: { Ref: 'Uploads' } } },
      Role: arn('ApiRole'),
    },
  },
  Verdicts: {
    Type: 'AWS::Events::Rule',
    Properties: {
      EventPattern: {
        source: ['aws.guardduty'],
        detail: { s3ObjectDetails: { bucketName: [{ Ref: 'Uploads' }] } },
      },
      Targets: [{ Arn: arn('Arrivals'), Id: 'Target0' }],
    },
  },
  UploadRights: {
    Type: 'AWS::IAM::Policy',
    Properties: {
      PolicyName: 'uploads',
      Roles: [{ Ref: 'ApiRole' }],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [may('s3:PutObject', inUploads), may('s3:GetObject', inUploads)],
      },
    },
  },
})
let house: House
beforeAll(async () => {
  house = await startFixture(fixture.root)
})
afterAll(async () => {
  await house.close()
  fixture.remove()
})
beforeEach(() => house.api('PUT', 'clock', { now: null }))

type Slot = { url: string; fields: Record<string, string> }
const ask = async <T>(body: object) => (await (await house.post('/api/x/notes', body)).json()) as T
const slot = (Key: string, more: object = {}): Promise<Slot> =>
  ask<Slot>({ action: 'sign', Bucket: 'uploads', Key, size: 5, ...more })
const send = ({ url, fields }: Slot, file: string | Uint8Array<ArrayBuffer> = '12345', headers = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([file]), 'ภาพ.png')
  return fetch(url, { method: 'POST', body: form, headers, redirect: 'manual' })
}
const objects = async () => (await house.api('GET', 'objects')) as { key: string; size: number; tags: object }[]
const visible = async () => {
  const queues = (await house.api('GET', 'queues')) as { name: string; visible: number }[]
  return queues.find(({ name }) => name === 'Arrivals')?.visible ?? 0
}

test('a form with exactly what was signed is kept, told of, scanned and told of again', async () => {
  const before = await visible()

  const answer = await send(await slot('in/one'))

  expect(answer.status).toBe(204)
  const kept = (await objects()).find(({ key }) => key === 'in/one')
  expect(kept).toMatchObject({
    size: 5,
    contentType: 'image/png',
    tags: { GuardDutyMalwareScanStatus: 'NO_THREATS_FOUND' },
  })
  expect(await visible()).toBe(before + 2)
})

test.each([
  ['a smaller file', 'EntityTooSmall', '1234', {}],
  ['a larger file', 'EntityTooLarge', '123456', {}],
  ['another key', 'Policy Condition failed', '12345', { key: 'in/other' }],
  ['another type', 'Policy Condition failed', '12345', { 'Content-Type': 'text/html' }],
  ['a field nobody signed', 'Extra input fields: acl', '12345', { acl: 'public-read' }],
  ['another signature', 'SignatureDoesNotMatch', '12345', { 'X-Amz-Signature': '0'.repeat(64) }],
])('%s is refused, and nothing is kept', async (_, reason, file, change) => {
  const signed = await slot('in/refused')

  const answer = await send({ ...signed, fields: { ...signed.fields, ...change } }, file)

  expect(await answer.text()).toContain(reason)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect((await objects()).filter(({ key }) => key === 'in/refused' || key === 'in/other')).toEqual([])
})

test('a policy is worth nothing with one byte changed', async () => {
  const { url, fields } = await slot('in/refused')
  const policy = Buffer.from(fields['Policy'] ?? '', 'base64')
    .toString()
    .replace('"content-length-range",5,5', '"content-length-range",1,9')

  const answer = await send({ url, fields: { ...fields, Policy: Buffer.from(policy).toString('base64') } }, '1234567')

  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('SignatureDoesNotMatch')
})

test('an hour later, by the product clock, the form has expired', async () => {
  const signed = await slot('in/late')
  await house.api('PUT', 'clock', { now: new Date(Date.now() + 3_601_000).toISOString() })

  const answer = await send(signed)

  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('Policy expired')
})

test('whoever signs what its role may not do is refused at the door of the bucket', async () => {
  const answer = await send(await slot('elsewhere/one'))

  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('AccessDenied')
})

test('a browser without a script is sent back, told what was kept', async () => {
  const answer = await send(await slot('in/two', { redirect: `${site}/r/NMP?once=a` }))

  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toMatch(
    /^https:\/\/site\.example\/r\/NMP\?once=a&bucket=uploads&key=in%2Ftwo&etag=/,
  )
})

test('only the page of the site may see the answer', async () => {
  const signed = await slot('in/three')
  const asked = { 'access-control-request-method': 'POST' }

  const [own, foreign] = await Promise.all(
    [site, 'https://evil.example'].map((origin) =>
      fetch(signed.url, { method: 'OPTIONS', headers: { ...asked, origin } }),
    ),
  )
  const sent = await send(signed, '12345', { origin: site })

  expect(own?.headers.get('access-control-allow-origin')).toBe(site)
  expect(foreign?.status).toBe(403)
  expect(sent.headers.get('access-control-allow-origin')).toBe(site)
})

test('a signed address gives the object for a while, under the name that was signed', async () => {
  await send(await slot('in/four'))
  const { url } = await ask<Slot>({ action: 'link', Bucket: 'uploads', Key: 'in/four' })

  const [good, changed] = await Promise.all([fetch(url), fetch(url.replace('in/four', 'in/one'))])
  await house.api('PUT', 'clock', { now: new Date(Date.now() + 301_000).toISOString() })
  const late = await fetch(url)

  expect(await good.text()).toBe('12345')
  expect(good.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%E0%B8%A0.png")
  expect([changed.status, late.status]).toEqual([403, 403])
})

test('what scanners are tried out with is a threat', async () => {
  const text = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'

  await send(await slot('in/five', { size: text.length }), text)

  const kept = (await objects()).find(({ key }) => key === 'in/five')
  expect(kept?.tags).toEqual({ GuardDutyMalwareScanStatus: 'THREATS_FOUND' })
})

test('the largest upload is streamed to the disk', async () => {
  const size = 104_857_600

  const answer = await send(await slot('in/large', { size }), new Uint8Array(size))

  expect(answer.status).toBe(204)
  expect((await objects()).find(({ key }) => key === 'in/large')?.size).toBe(size)
})
