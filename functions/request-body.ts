import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { z } from 'zod'
import { errorTexts } from '#schemas/texts/errors.ts'
import { Refusal } from './domain/refusal.ts'

const MAX_BYTES = 128 * 1024
const MAX_FORM_BYTES = 256 * 1024
const MAX_DEPTH = 8

/** Refuses what is too large to look at, or of a type that is not read here. */
export function refuseUnreadable(event: APIGatewayProxyEventV2) {
  if (bytesOf(event) > MAX_BYTES) throw new Refusal('too-large')
  const type = event.headers['content-type'] ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal('unsupported-type')
}

export const isUrlencoded = ({ headers }: APIGatewayProxyEventV2) =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers['content-type'] ?? '')

/** The text of a posted form; refuses what is too large to look at, or no form. */
export function readForm(event: APIGatewayProxyEventV2): string {
  if (bytesOf(event) > MAX_FORM_BYTES) throw new Refusal('too-large')
  if (!isUrlencoded(event)) throw new Refusal('unsupported-type')
  return textOf(event)
}

/** One input of a posted form, which nobody may ever read whole. */
export const inputIn = (event: APIGatewayProxyEventV2, name: string) =>
  isUrlencoded(event) ? new URLSearchParams(textOf(event).slice(0, MAX_FORM_BYTES)).get(name) : null

/** Reads a JSON body by its schema; every fault of its outer shape is named at once. */
export const readJson = <Schema extends z.ZodType>(event: APIGatewayProxyEventV2, schema: Schema) =>
  conforming(jsonOf(textOf(event)), schema)

/** Lets a body pass that has the outer shape asked for. */
export function conforming<Schema extends z.ZodType>(body: unknown, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
  )
  const errors = [...new Set(fields)].map((field) => ({ field, message: errorTexts.malformed }))
  throw new Refusal('malformed-request', { errors })
}

function jsonOf(text: string): unknown {
  if (isDeep(text)) throw new Refusal('malformed-request', { errors: [] })
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('malformed-request', { errors: [] })
  }
}

/** Counts brackets outside strings, since a parser would have to go down to find out. */
function isDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/gs, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '{' || bracket === '[' ? 1 : -1
    if (depth > MAX_DEPTH) return true
  }
  return false
}

const bytesOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2) =>
  Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8')

const textOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2) =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
