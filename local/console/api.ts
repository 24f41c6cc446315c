import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type EdgeResponse, jsonMessage, type Serve } from '../edge/message.ts'
import { settle } from '../events/settle.ts'
import type { Parts } from '../parts.ts'
import { answerTo } from './question.ts'
import { queueRows, rawItems } from './tables.ts'

const html = readFileSync(new URL('./page.html', import.meta.url))

/** Answers everything below `/_local/`: the page for people, the API for programs. */
export function openConsole(parts: Parts): Serve {
  const api = openConsoleApi(parts)
  return async (request) => {
    if (request.uri.startsWith('/_local/api/')) return api(request)
    if (request.uri === '/_local/')
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html }
    return { status: 302, headers: { location: '/_local/' }, body: Buffer.alloc(0) }
  }
}

type Question = { body: unknown; name: string; query: URLSearchParams }
type Answer = (question: Question) => unknown

/** A name in the path that nothing has. */
const unknown = (name: string): EdgeResponse => jsonMessage(404, `there is no ${name}`)
const instant = z.union([z.iso.datetime({ offset: true }).transform(Date.parse), z.number(), z.null()])
const clockBody = z.strictObject({ now: instant, frozen: z.boolean().default(true) })
const settleBody = z.strictObject({ schedules: z.boolean().default(true) }).prefault({})
const crashBody = z.strictObject({ function: z.string() })

function answersOf(parts: Parts): Record<string, Answer> {
  const { calls, clock, engine, faults, functions, mails, objects, output, pushes, queues } = parts
  const { secrets, tables } = parts
  const time = () => ({ now: clock.iso(), frozen: clock.frozen() })
  let settling: Promise<unknown> = Promise.resolve()
  return {
    'GET accounts': () => parts.accounts,
    'GET calls': calls.all,
    'GET clock': time,
    'PUT clock'({ body }) {
      const { now, frozen } = clockBody.parse(body)
      clock.set(now, frozen)
      return time()
    },
    'POST crash': ({ body }) => ({ killed: functions.crash(crashBody.parse(body).function) }),
    'PUT faults': ({ body }) => faults.replace(body),
    'DELETE faults': () => faults.replace([]),
    'GET functions': () =>
      functions.all.map((fn) => {
        const { Timeout: timeout = 3, MemorySize: memory = 128 } = fn.properties
        return { name: functions.entry(fn), timeout, memory }
      }),
    'GET logs': ({ query }) =>
      output.logs.all().filter((line) => line.function === (query.get('function') ?? line.function)),
    'GET mails': () => mails,
    'GET metrics': output.metrics.all,
    'GET objects': () => objects.all().map(({ id, etag, at, ...shown }) => shown),
    'GET pushes': () => pushes,
    'GET question'({ query }) {
      const answer = answerTo(query.get('token') ?? '', secrets)
      return answer === undefined ? unknown('such question') : { answer }
    },
    'GET queues': () => queueRows(queues),
    'POST queues/{}/redrive': ({ name }) => (queues.settings(name) ? { moved: queues.redrive(name) } : unknown(name)),
    'POST settle'({ body }) {
      const { schedules } = settleBody.parse(body)
      const turn = settling.then(() => settle(schedules, parts))
      settling = turn.catch(() => undefined)
      return turn.then((done) => done ?? jsonMessage(504, 'the queues were not quiet within 60 s'))
    },
    'GET tables': () => tables.map(({ name }) => ({ name })),
    'GET tables/{}': ({ name }) =>
      tables.some((table) => table.name === name) ? rawItems(engine, name) : unknown(name),
  }
}

function respond(value: unknown): EdgeResponse {
  if (typeof value === 'object' && value && 'status' in value) return value as EdgeResponse
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  return { status: 200, headers, body: Buffer.from(JSON.stringify(value ?? {})) }
}

/** What was wrong with a body, for whoever sent it; anything else is a fault of ours. */
function refuse(error: unknown): EdgeResponse {
  if (error instanceof z.ZodError) return jsonMessage(400, z.prettifyError(error))
  if (error instanceof SyntaxError) return jsonMessage(400, error.message)
  throw error
}

/** The calls below `/_local/api/`; a second part of the path is a name. */
export function openConsoleApi(parts: Parts): Serve {
  const answers = answersOf(parts)
  return async ({ method, uri, query, body }) => {
    const [first = '', name, ...rest] = uri.replace('/_local/api/', '').split('/').map(decodeURIComponent)
    const key = [first, ...(name === undefined ? [] : ['{}']), ...rest].join('/')
    const answer = answers[`${method} ${key}`] ?? (() => unknown(`call ${key}`))
    const ask = async () => {
      const given = body.length > 0 ? JSON.parse(body.toString()) : undefined
      return respond(await answer({ body: given, name: name ?? '', query: new URLSearchParams(query) }))
    }
    return ask().catch(refuse)
  }
}
