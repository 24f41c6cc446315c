import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'
import { localiser } from '../edge/headers-policy.ts'
import { evaluate, type Need } from '../iam/evaluate.ts'
import type { Parts } from '../parts.ts'
import { underFaults } from './faults.ts'
import type { StoredVersion } from './objects.ts'
import { type Form, problemWith, problemWithSize } from './post-policy.ts'
import { failS3, headersOf } from './s3.ts'
import type { Answer, Failure } from './service.ts'
import { instantOf, isSignedAddress, readCredential } from './signature.ts'

const denied = (message: string): Failure => ({ code: 'AccessDenied', message, status: 403 })
const urlOf = ({ url = '/', headers: { host } }: IncomingMessage) => new URL(url, `http://${host}`)
const pathOf = (url: URL): string[] => decodeURIComponent(url.pathname).slice(1).split('/')

/** Whether nobody signed the call in its headers: a browser sends a form, or follows an address that is signed. */
export const isFromBrowser = ({ method = '', url = '', headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' ||
  /[?&]X-Amz-Signature=/.test(url) ||
  /^multipart\/form-data/.test(headers['content-type'] ?? '')

/** Whoever signed is asked for the right to it, now: a signature is worth no more than its signer's role. */
function refusal(need: Need, credential: string | undefined, { functions, roles, clock, calls }: Parts) {
  const fn = functions.byId(readCredential(credential).accessKey)
  const decision = fn ? evaluate(roles.get(fn.properties.Role), need, { 'aws:SecureTransport': ['true'] }) : 'deny'
  if (fn) calls.add({ at: clock.iso(), function: functions.entry(fn), ...need, decision })
  return decision === 'deny' ? denied('Access Denied') : undefined
}

const arnOf = (bucket: string, key: string) => `arn:aws:s3:::${bucket}/${key}`

/** Reads the fields of a form, then hands its file on; fields after the file are not read, as with S3. */
function readForm(request: IncomingMessage, take: (form: Form, file: Readable) => Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const parser = new Busboy({ headers: request.headers as { 'content-type': string }, limits: { files: 1 } })
    const form: Form = {}
    let answer: Promise<Answer> | undefined
    parser.on('field', (name, value) => {
      if (!answer) form[name.toLowerCase()] = value
    })
    parser.on('file', (_, file) => {
      answer = take(form, file)
      // Whoever refuses early still reads to the end, so that the browser sees the answer.
      answer.catch(() => undefined).finally(() => file.resume())
    })
    parser.on('error', reject)
    parser.on('finish', () =>
      resolve(answer ?? failS3({ code: 'InvalidArgument', message: 'POST requires exactly one file upload.' })),
    )
    request.pipe(parser)
  })
}

/** S3 names what it kept in the address to which it sends the browser back. */
function redirected(to: string, { bucket, key, etag }: StoredVersion): Answer {
  const url = new URL(to)
  for (const [name, value] of Object.entries({ bucket, key, etag })) url.searchParams.append(name, value)
  return { status: 303, headers: { location: url.href } }
}

const upload = (request: IncomingMessage, parts: Parts) =>
  readForm(request, async (form, file) => {
    const [bucket = ''] = pathOf(urlOf(request))
    const { key = '', 'content-type': contentType = 'binary/octet-stream', success_action_redirect: back } = form
    const need = { action: 's3:PutObject', resource: arnOf(bucket, key) }
    const problem =
      problemWith({ ...form, bucket }, parts.clock.now()) ?? refusal(need, form['x-amz-credential'], parts)
    if (problem) return failS3(problem)
    let wrong: Failure | undefined
    const version = await parts.objects.put({ bucket, key, contentType, metadata: {} }, file, (size) => {
      wrong = problemWithSize(form, size)
      return wrong === undefined
    })
    if (!version) return failS3(wrong ?? denied('not kept'))
    return back ? redirected(back, version) : { status: 204, headers: headersOf(version) }
  })

async function download(request: IncomingMessage, parts: Parts): Promise<Answer> {
  const { method = '', headers } = request
  const url = urlOf(request)
  const query = (name: string) => url.searchParams.get(name) ?? ''
  const [bucket = '', ...rest] = pathOf(url)
  const key = rest.join('/')
  if (!isSignedAddress({ method, url, host: headers.host ?? '' }))
    return failS3({ code: 'SignatureDoesNotMatch', message: 'The signature does not fit.', status: 403 })
  const end = instantOf(query('X-Amz-Date')) + Number(query('X-Amz-Expires')) * 1000
  if (!(end > parts.clock.now())) return failS3(denied('Request has expired'))
  const problem = refusal({ action: 's3:GetObject', resource: arnOf(bucket, key) }, query('X-Amz-Credential'), parts)
  const found = parts.objects.find(bucket, key)
  if (problem || !found) return failS3(problem ?? { code: 'NoSuchKey', message: 'no such key', status: 404 })
  const overridden = ['content-disposition', 'content-type', 'cache-control'].flatMap((name) =>
    query(`response-${name}`) ? [[name, query(`response-${name}`)]] : [],
  )
  return {
    status: 200,
    headers: { ...headersOf(found), ...Object.fromEntries(overridden) },
    body: await parts.objects.read(found),
  }
}

/** What the bucket's rules let another origin's page see. */
function crossOrigin({ headers }: IncomingMessage, bucket: string, { objects, house }: Parts): Record<string, string> {
  const { origin, 'access-control-request-method': method = 'POST' } = headers
  const localise = localiser(house)
  const rules = objects.bucket(bucket)?.properties.CorsConfiguration?.CorsRules ?? []
  const rule = rules.find(
    ({ AllowedOrigins, AllowedMethods }: Record<string, string[]>) =>
      AllowedOrigins?.some((one) => one === '*' || localise(one) === origin) && AllowedMethods?.includes(method),
  )
  if (!rule || !origin) return {}
  const expose = { 'access-control-expose-headers': (rule.ExposedHeaders ?? []).join(', '), vary: 'Origin' }
  const allow = { 'access-control-allow-methods': rule.AllowedMethods.join(', '), 'access-control-allow-headers': '*' }
  return { 'access-control-allow-origin': origin, ...expose, ...(headers['access-control-request-method'] && allow) }
}

/** Answers a browser at a bucket: its form with a file, a signed address, or the question before either. */
export async function answerBrowser(request: IncomingMessage, parts: Parts): Promise<Answer | undefined> {
  const { method = '' } = request
  const cors = crossOrigin(request, pathOf(urlOf(request))[0] ?? '', parts)
  if (method === 'OPTIONS') return { status: Object.keys(cors).length > 0 ? 200 : 403, headers: cors }
  const act = method === 'POST' ? upload : download
  const attempt = { service: 's3', operation: method === 'POST' ? 'PostObject' : 'GetObject', function: 'browser' }
  const given = await underFaults(attempt, parts.faults, failS3, () => act(request, parts))
  return given && { ...given, headers: { ...given.headers, ...cors } }
}
