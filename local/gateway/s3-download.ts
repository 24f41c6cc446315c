import type { IncomingMessage } from 'node:http'
import type { Parts } from '../parts.ts'
import { failS3, headersOf } from './s3.ts'
import type { Answer } from './service.ts'
import { instantOf, isSignedAddress } from './signature.ts'
import { arnOf, denied, pathOf, refusal, urlOf } from './signer.ts'

/** Gives the object of an address that is signed, as the address says. */
export async function download(request: IncomingMessage, parts: Parts): Promise<Answer> {
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
