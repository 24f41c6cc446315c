import { createHash, randomUUID } from 'node:crypto'

type Puzzle = { salt: string; count: number; bits: number }

/** Finds what a browser's worker would: numbers whose hashes begin with enough zero bits. */
function solve(puzzle: Puzzle, submissionId: string) {
  const fits = (text: string) => createHash('sha256').update(text).digest().readUInt32BE() >>> (32 - puzzle.bits) === 0
  const solutions = Array.from({ length: puzzle.count }, (_, i) => {
    let n = 0
    while (!fits(`${puzzle.salt}.${submissionId}.${i}.${n}`)) n += 1
    return n
  })
  return { ...puzzle, solutions }
}

const json = { 'content-type': 'application/json' }

async function ask<Answer>(url: string, init?: RequestInit): Promise<Answer> {
  const answer = await fetch(url, init)
  if (answer.ok) return (await answer.json()) as Answer
  throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
}

type Upload = { url: string; fields: Record<string, string> }
type Receipt = { reference: string; trackingCode: string; uploads: Upload[] }

async function send({ url, fields }: Upload, bytes: Uint8Array<ArrayBuffer>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([bytes]))
  await fetch(url, { method: 'POST', body: form })
}

/** The versions of the texts that a municipality has in force. */
async function textsOf(api: string) {
  const { noticeVersion, undertakingVersion } = await ask<Record<string, string | undefined>>(api)
  return { noticeVersion, ...(undertakingVersion && { undertakingVersion }) }
}

/** Files a request as a browser would, its photo included. */
export async function file(url: string, municipality: string, request: object, photo?: Uint8Array<ArrayBuffer>) {
  const submissionId = randomUUID()
  const api = `${url}/api/${municipality}`
  const challenge = solve(await ask<Puzzle>(`${api}/challenge`), submissionId)
  const files = photo && { files: [{ name: 'ภาพถ่าย.jpg', size: photo.length, type: 'image/jpeg' }] }
  const texts = await textsOf(api)
  const body = JSON.stringify({ submissionId, locale: 'th', ...texts, ...request, ...files, challenge })
  const receipt = await ask<Receipt>(`${api}/requests`, { method: 'POST', headers: json, body })
  if (photo) for (const upload of receipt.uploads) await send(upload, photo)
  return receipt
}

/** What a citizen does with a case. */
export function follow(
  url: string,
  municipality: string,
  { reference, trackingCode }: Receipt,
  act: string,
  sent: object,
) {
  const body = act === 'messages' ? { messageId: randomUUID(), ...sent } : sent
  const headers = { ...json, authorization: `Bearer ${trackingCode}` }
  const address = `${url}/api/${municipality}/requests/${reference}/${act}`
  return ask(address, { method: 'POST', headers, body: JSON.stringify(body) })
}

type Account = { signIn: string; password: string }

const posting =
  (url: string) =>
  (path: string, form: Record<string, string>, cookie = '') =>
    fetch(`${url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: url },
      body: new URLSearchParams(form),
    })

/** Signs somebody of the staff in; answers their session's cookie. */
async function signIn(url: string, { signIn, password }: Account) {
  const answer = await posting(url)('/staff/sign-in', { signIn, password })
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** Somebody of the staff opens the desk, so that others find them there. */
export const openDesk = async (url: string, account: Account) =>
  fetch(`${url}/staff/`, { headers: { cookie: await signIn(url, account) } })

/** Signs somebody of the staff in and posts one form of the page of a case, with all its hidden inputs. */
export async function workOn(url: string, account: Account, reference: string, typed: Record<string, string>) {
  const cookie = await signIn(url, account)
  const page = await (await fetch(`${url}/staff/requests/${reference}`, { headers: { cookie } })).text()
  const form = page.split('<form ').find((one) => one.includes(`name="action" value="${typed['action']}"`)) ?? ''
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)]
  const inputs = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
  const done = await posting(url)(`/staff/requests/${reference}`, { ...inputs, ...typed }, cookie)
  if (done.status !== 303) throw new Error(`demo: ${typed['action']} on ${reference} answered ${done.status}`)
}
