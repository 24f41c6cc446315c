import { createHash, createHmac } from 'node:crypto'

/** Every function signs with the same secret here: the access key is what names it. */
export const secretKey = 'local'

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** What a credential `key/date/region/service/aws4_request` says. */
export function readCredential(credential = ''): { accessKey: string; scope: string[] } {
  const [accessKey = '', ...scope] = credential.split('/')
  return { accessKey, scope }
}

/** Signature version 4 over a text, in the scope of a credential. */
export const sign = (text: string, scope: string[]): string =>
  hmac(
    scope.reduce<string | Buffer>((key, part) => hmac(key, part), `AWS4${secretKey}`),
    text,
  ).toString('hex')

type Presigned = { method: string; url: URL; host: string }

/** Whether an address carries the right signature over itself and the host it was signed for. */
export function isSignedAddress({ method, url, host }: Presigned): boolean {
  const { scope } = readCredential(url.searchParams.get('X-Amz-Credential') ?? '')
  const query = url.search.slice(1).split('&')
  const signed = query.filter((pair) => !pair.startsWith('X-Amz-Signature=')).sort()
  const canonical = [method, url.pathname, signed.join('&'), `host:${host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n')
  const hash = createHash('sha256').update(canonical).digest('hex')
  const text = ['AWS4-HMAC-SHA256', url.searchParams.get('X-Amz-Date'), scope.join('/'), hash].join('\n')
  return url.searchParams.get('X-Amz-Signature') === sign(text, scope)
}

/** `20261125T083000Z` in milliseconds since 1970. */
export const instantOf = (date = ''): number =>
  Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
