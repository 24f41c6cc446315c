import { afterAll, beforeAll } from 'vitest'
import { startLocal } from '#local/run.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { aSubmission } from './builders.ts'
import { solve } from './memory.ts'

export type Mail = {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly html: string
}
type Answer<Body = Record<string, unknown>> = {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

export type Upload = {
  readonly fileId: string
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
}

/** Sends a file as a browser does: every field of its form, the file last. */
export function sendFile({ url, fields }: Upload, bytes: Uint8Array<ArrayBuffer>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([bytes]))
  return fetch(url, { method: 'POST', body: form })
}

/** The text by which scanners are tried out (eicar.org), in two parts so that none finds it here. */
export const eicar = new TextEncoder().encode(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)

/** A PDF that nothing is wrong with. */
export const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj\n%%EOF\n')

/** The running product as a client, an operator and a clock see it. */
export function clientOf(url: string) {
  const call = async <Body>(path: string, init: RequestInit = {}): Promise<Answer<Body>> => {
    const answer = await fetch(`${url}${path}`, init)
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json')
    return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(text) : text) as Body }
  }
  const console = async <Body>(path: string, method = 'GET', body?: unknown) =>
    (await call<Body>(`/_local/api/${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) }))
      .body

  const challenge = async (submissionId: string) =>
    solve((await call<Parameters<typeof solve>[0]>('/api/namoungpet/challenge')).body, submissionId)
  const post = (body: unknown, headers: Record<string, string> = {}, municipality = 'namoungpet') =>
    call<Record<string, string>>(`/api/${municipality}/requests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    url,
    call,
    console,
    post,
    challenge,
    /** Files a complaint as a client would, proof of work included. */
    async file(changes: Parameters<typeof aSubmission>[0] = {}) {
      const sent = aSubmission(changes)
      return post({ ...sent, challenge: await challenge(sent.submissionId) })
    },
    /** Files a complaint in any municipality, and answers its reference. */
    async fileAt({ id, notice: { version } }: Pick<Municipality, 'id' | 'notice'>) {
      const sent = aSubmission({ noticeVersion: version })
      const { body } = await post({ ...sent, challenge: await challenge(sent.submissionId) }, {}, id)
      return body['reference'] ?? ''
    },
    status: (reference: string, code: string, headers: Record<string, string> = {}) =>
      call<Record<string, unknown>>(`/api/namoungpet/requests/${reference}`, {
        headers: { authorization: `Bearer ${code}`, ...headers },
      }),
    mails: () => console<Mail[]>('mails'),
    settle: (body: object = {}) => console<{ invocations: number; messages: number }>('settle', 'POST', body),
    setClock: (now: string | null) => console('clock', 'PUT', { now }),
  }
}

/** Starts the product for one test file, from what `npm run build` made; it keeps nothing. */
export function running() {
  let stop = async () => {}
  let client: ReturnType<typeof clientOf> | undefined
  beforeAll(async () => {
    const local = await startLocal({ root: process.cwd(), port: 0, dataDir: 'memory', build: false })
    client = clientOf(local.url)
    stop = () => local.close()
  })
  afterAll(() => stop())
  return () => {
    if (!client) throw new Error('the product has not started')
    return client
  }
}
