import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'
import type { Parts } from '../parts.ts'
import type { StoredVersion } from './objects.ts'
import { type Form, problemWith, problemWithSize } from './post-policy.ts'
import { failS3, headersOf } from './s3.ts'
import type { Answer, Failure } from './service.ts'
import { arnOf, denied, pathOf, refusal, urlOf } from './signer.ts'

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

/** Takes the form of a browser, its file streamed to the disk. */
export const upload = (request: IncomingMessage, parts: Parts) =>
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
