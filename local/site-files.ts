import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import type { Answer, Failure, Service } from './gateway/service.ts'
import type { House } from './template/house.ts'

const fail = ({ code, message, status = 400 }: Failure): Answer => ({
  status: code.startsWith('AccessDenied') ? 403 : status,
  headers: { 'content-type': 'application/xml' },
  body: `<Error><Code>${code.replace(/Exception$/, '')}</Code><Message>${message}</Message></Error>`,
})

const operations: Record<string, string> = { GET: 'GetObject', HEAD: 'HeadObject' }

/** Reads the objects of buckets whose contents lie on disk; path style, as clients use it with an address of numbers. */
export const s3 = (folders: Map<string, string>): Service => ({
  read({ method, url }) {
    const [bucket = '', ...key] = decodeURIComponent(url.pathname).slice(1).split('/')
    const input = { bucket, key: key.join('/') }
    const needs = [{ action: 's3:GetObject', resource: `arn:aws:s3:::${bucket}/${input.key}` }]
    return { operation: operations[method] ?? method, input, needs }
  },
  async run({ operation, input }) {
    if (!operation.endsWith('Object')) return fail({ code: 'NotImplemented', message: operation, status: 501 })
    const object = await readObject(folders.get(input.bucket), input.key)
    if (!object) return fail({ code: 'NoSuchKey', message: 'The specified key does not exist.', status: 404 })
    const { body, headers } = object
    return { status: 200, headers: { ...headers, 'content-length': String(body.length) }, body }
  },
  fail,
})

/** One object of a bucket as S3 would give it. */
export type StoredObject = { body: Buffer; headers: Record<'content-type' | 'etag' | 'last-modified', string> }
const names = `css=text/css csv=text/csv html=text/html ico=image/x-icon jpg=image/jpeg js=text/javascript json=application/json
  pdf=application/pdf png=image/png svg=image/svg+xml txt=text/plain webmanifest=application/manifest+json webp=image/webp
  woff2=font/woff2 xml=application/xml`
const types: Record<string, string> = Object.fromEntries(
  names.split(/\s+/).map((pair) => pair.split('=') as [string, string]),
)

function typeOf(key: string): string {
  const type = types[extname(key).slice(1)] ?? 'application/octet-stream'
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type
}

/** Reads a key of a bucket whose contents lie in a folder; undefined when there is no such object. */
export async function readObject(folder: string | undefined, key: string): Promise<StoredObject | undefined> {
  if (folder === undefined || key === '' || key.includes('\0') || normalize(`/${key}`) !== `/${key}`) return undefined
  const found = await stat(join(folder, key)).catch(() => undefined)
  if (!found?.isFile()) return undefined
  const body = await readFile(join(folder, key))
  const etag = `"${createHash('md5').update(body).digest('hex')}"`
  return { body, headers: { 'content-type': typeOf(key), etag, 'last-modified': found.mtime.toUTCString() } }
}

/** The folder behind each bucket that says what it holds (metadata `khamrong:contents`, relative to the repository). */
export const bucketFolders = (house: House, root: string): Map<string, string> =>
  new Map(
    house
      .all('AWS::S3::Bucket')
      .flatMap(({ name, metadata: { 'khamrong:contents': contents } }): [string, string][] =>
        typeof contents === 'string' ? [[name, join(root, contents)]] : [],
      ),
  )
