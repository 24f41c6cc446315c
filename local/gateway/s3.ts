import { Readable } from 'node:stream'
import { readObject } from '../site-files.ts'
import type { Objects, StoredVersion } from './objects.ts'
import type { Answer, AwsRequest, Failure, Service } from './service.ts'

export const failS3 = ({ code, message, status = 400 }: Failure): Answer => ({
  status: code.startsWith('AccessDenied') ? 403 : status,
  headers: { 'content-type': 'application/xml' },
  body: `<Error><Code>${code.replace(/Exception$/, '')}</Code><Message>${message}</Message></Error>`,
})

/** How an object is described, whoever asks for it. */
export const headersOf = ({ contentType, etag, size, id, at, metadata }: StoredVersion): Record<string, string> => ({
  'content-type': contentType,
  etag,
  'content-length': String(size),
  'last-modified': new Date(at).toUTCString(),
  'x-amz-version-id': id,
  ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])),
})

const operations: Record<string, string> = {
  GET: 'GetObject',
  HEAD: 'HeadObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
  'GET tagging': 'GetObjectTagging',
}
const missing: Failure = { code: 'NoSuchKey', message: 'The specified key does not exist.', status: 404 }
const tagSet = (tags: Record<string, string>) =>
  Object.entries(tags).map(([key, value]) => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`)

/** What an operation on an object, or on one version of it, needs to be allowed. */
function actionOf(operation: string, version: string | null): string {
  const action = `s3:${operation.replace('Head', 'Get')}`
  return version === null ? action : action.replace(/Object(Tagging)?$/, 'ObjectVersion$1')
}

type Wanted = { bucket: string; key: string; version: string | null }
type Run = (wanted: Wanted, objects: Objects, request: AwsRequest) => Answer | Promise<Answer>

const withObject =
  (run: (found: StoredVersion, objects: Objects) => Answer | Promise<Answer>): Run =>
  ({ bucket, key, version }, objects) => {
    const found = objects.find(bucket, key, version)
    return found ? run(found, objects) : failS3(missing)
  }

const get = withObject(async (found, objects) => ({
  status: 200,
  headers: headersOf(found),
  body: await objects.read(found),
}))

const runs: Record<string, Run> = {
  GetObject: get,
  HeadObject: get,
  GetObjectTagging: withObject(({ tags }) => ({
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<Tagging><TagSet>${tagSet(tags).join('')}</TagSet></Tagging>`,
  })),
  async PutObject({ bucket, key }, objects, { headers, body }) {
    const contentType = headers['content-type'] ?? 'binary/octet-stream'
    const version = await objects.put({ bucket, key, contentType, metadata: {} }, Readable.from([body]))
    return version ? { status: 200, headers: { etag: version.etag } } : failS3(missing)
  },
  DeleteObject({ bucket, key, version }, objects) {
    const found = objects.find(bucket, key, version)
    if (found) objects.remove(found)
    return { status: 204 }
  },
}

/** What lies in a folder is read only. */
async function fromFolder(folder: string, operation: string, { key }: Wanted): Promise<Answer> {
  const object = /^(Get|Head)Object$/.test(operation) ? await readObject(folder, key) : undefined
  if (!object) return failS3(missing)
  return { ...object, status: 200, headers: { ...object.headers, 'content-length': String(object.body.length) } }
}

/** The buckets: objects in the store, or of a bucket whose contents lie in a folder; path style, as with a numeric address. */
export const s3 = (folders: Map<string, string>, objects: Objects): Service => ({
  read({ method, url }) {
    const [bucket = '', ...key] = decodeURIComponent(url.pathname).slice(1).split('/')
    const version = url.searchParams.get('versionId')
    const operation = operations[url.searchParams.has('tagging') ? `${method} tagging` : method] ?? method
    const input = { bucket, key: key.join('/'), version }
    const needs = [{ action: actionOf(operation, version), resource: `arn:aws:s3:::${bucket}/${input.key}` }]
    return { operation, input, needs }
  },
  async run({ operation, input }, request) {
    const run = runs[operation]
    if (!run) return failS3({ code: 'NotImplemented', message: operation, status: 501 })
    const folder = folders.get(input.bucket)
    return folder === undefined ? run(input, objects, request) : fromFolder(folder, operation, input)
  },
  fail: failS3,
})
