import type { IncomingMessage } from 'node:http'
import { localiser } from '../edge/headers-policy.ts'
import type { Parts } from '../parts.ts'
import { failS3 } from './s3.ts'
import { download } from './s3-download.ts'
import { upload } from './s3-upload.ts'
import type { Answer } from './service.ts'
import { pathOf, urlOf } from './signer.ts'
import { underFaults } from './under-faults.ts'

/** Whether nobody signed the call in its headers: a browser sends a form, or follows an address that is signed. */
export const isFromBrowser = ({ method = '', url = '', headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' ||
  /[?&]X-Amz-Signature=/.test(url) ||
  /^multipart\/form-data/.test(headers['content-type'] ?? '')

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
