import { createContext, Script } from 'node:vm'
import type { EdgeRequest, EdgeResponse } from './message.ts'

type Value = { value: string; multiValue?: { value: string }[] }
type Values = Record<string, Value>
type Changed = { uri: string; querystring: Values; headers: Values; cookies: Values }
type Own = { statusCode: number; headers?: Values; body?: string | { encoding: BufferEncoding; data: string } }

export type ViewerFunction = (event: unknown) => Promise<Changed | Own>

/** Compiles a function's code (cloudfront-js-2.0); events and answers pass a JSON round trip. */
export function compile(code: string, log: (line: string) => void): ViewerFunction {
  const handler = new Script(`${code}\n;handler`, { filename: 'viewer-function.js' }).runInContext(
    createContext({ console: { log } }),
  )
  return async (event) => JSON.parse(JSON.stringify(await handler(JSON.parse(JSON.stringify(event)))))
}

/** `a=1&b=2&a=3` as CloudFront gives it: the first value, and all of them when a name is repeated. */
function parse(text: string, separator: string): Values {
  const pairs = text.split(separator).map((pair) => /^\s*([^=]+)=?(.*)$/s.exec(pair))
  const named = Object.groupBy(
    pairs.filter((pair) => pair !== null),
    ([, name = '']) => name,
  )
  const values = Object.entries(named).map(([name, found = []]) => {
    const all = found.map(([, , value = '']) => ({ value }))
    return [name, all.length > 1 ? { ...all[0], multiValue: all } : all[0]]
  })
  return Object.fromEntries(values)
}

const write = (values: Values = {}, separator: string): string =>
  Object.entries(values)
    .flatMap(([name, { value, multiValue = [{ value }] }]) => multiValue.map((one) => `${name}=${one.value}`))
    .join(separator)

const plain = (values: Values = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name.toLowerCase(), value]))

function responseOf({ statusCode: status, headers, body = '' }: Own): EdgeResponse {
  const content = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.data, body.encoding)
  return { status, headers: plain(headers), body: content }
}

/** Lets a viewer-request function change the request or answer it at once. */
export async function onRequest(run: ViewerFunction, request: EdgeRequest): Promise<EdgeRequest | EdgeResponse> {
  const { cookie = '', ...given } = request.headers
  const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value }]))
  const { method, uri } = request
  const parts = { method, uri, querystring: parse(request.query, '&'), headers, cookies: parse(cookie, ';') }
  const about = { version: '1.0', context: { eventType: 'viewer-request' }, viewer: { ip: request.viewer } }
  const answer = await run({ ...about, request: parts })
  if ('statusCode' in answer) return responseOf(answer)
  const cookies = write(answer.cookies, '; ')
  const changed = { ...plain(answer.headers), ...(cookies !== '' && { cookie: cookies }) }
  return { ...request, uri: answer.uri, query: write(answer.querystring, '&'), headers: changed }
}
