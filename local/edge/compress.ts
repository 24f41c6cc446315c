import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { EdgeRequest, EdgeResponse } from './message.ts'

const compressible = /^(text\/|image\/svg\+xml|application\/(json|javascript|xml|manifest\+json))/
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const encoders: [string, (body: Buffer) => Promise<Buffer>][] = [
  ['br', (body) => promisify(brotliCompress)(body, quick)],
  ['gzip', (body) => promisify(gzip)(body)],
]

/** CloudFront compresses text of 1,000 to 10,000,000 bytes. */
export async function compress(request: EdgeRequest, response: EdgeResponse): Promise<EdgeResponse> {
  const { status, headers, body } = response
  const accepted = (request.headers['accept-encoding'] ?? '').split(/[\s,;]+/)
  const [name, encode] = encoders.find(([encoding]) => accepted.includes(encoding)) ?? []
  const worthIt = status === 200 && compressible.test(String(headers['content-type'])) && body.length >= 1000
  if (!worthIt || !encode || body.length > 10_000_000) return response
  const added = { 'content-encoding': name ?? '', vary: 'Accept-Encoding' }
  return { status, headers: { ...headers, ...added }, body: await encode(body) }
}
