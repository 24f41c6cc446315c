import { createHash } from 'node:crypto'
import { styleOf } from './style.ts'

const hashes = new Map<string, string>()

/** What the browser may do with a page of staff: nothing but show it in its own style and post its forms back. */
function policyOf(municipality = '', pictures = '') {
  const hash = hashes.get(municipality) ?? createHash('sha256').update(styleOf(municipality)).digest('base64')
  hashes.set(municipality, hash)
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' data: ${pictures}; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}

/** Headers of every answer to staff: never kept, never found, never framed. */
export const staffHeaders = (municipality?: string, pictures?: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // An origin goes along with our own forms; nothing goes to other sites.
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
  'content-security-policy': policyOf(municipality, pictures),
})
