import { readObject } from '../site-files.ts'
import type { Answer, Failure, Service } from './service.ts'

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
