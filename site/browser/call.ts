/** What came back: no status when nothing did, no body when it was not JSON. */
export type Reply = { readonly status: number; readonly body?: unknown; readonly retryAfter: number }

const PATIENCE = 25_000
const json: Read = (response) => response.json()
export const nothing: Reply = { status: 0, retryAfter: 0 }

/** How an answer is read; nothing where it is not ours. */
type Read = (response: Response) => Promise<unknown>

/** One request; never throws, and gives up after 25 seconds. */
export async function call(address: string, init: RequestInit = {}, read: Read = json): Promise<Reply> {
  const impatience = new AbortController()
  const timer = setTimeout(() => impatience.abort(), PATIENCE)
  try {
    const response = await fetch(address, { ...init, cache: 'no-store', signal: impatience.signal })
    const body = await read(response).catch(() => undefined)
    return { status: response.status, body, retryAfter: Number(response.headers.get('retry-after')) || 0 }
  } catch {
    return nothing
  } finally {
    clearTimeout(timer)
  }
}

const pauses = [1000, 2000, 4000]
/** Seconds that somebody will wait in front of a button. */
const BEARABLE = 8

/** The same request again while the line or the server is unwell; the last reply, whatever it is. */
export async function callPatiently(address: string, init?: RequestInit, read?: Read): Promise<Reply> {
  for (const pause of pauses) {
    const reply = await call(address, init, read)
    if (!isPassing(reply) || !navigator.onLine) return reply
    await new Promise((resolve) => setTimeout(resolve, Math.max(pause, reply.retryAfter * 1000)))
  }
  return call(address, init, read)
}

/** Worth another try, if it is soon. */
const isPassing = (reply: Reply) => isUnwell(reply) && reply.retryAfter <= BEARABLE

/** No answer, one that is not ours (a hotel's sign-in page), or a server that asks for patience. */
export const isUnwell = ({ status, body }: Reply) =>
  status === 0 || status >= 500 || status === 429 || body === undefined
