import type { MailOutcome } from '../domain/ports.ts'
import { report } from '../log.ts'

const TIMEOUT_MS = 4000

type Sent = { readonly headers: Readonly<Record<string, string>>; readonly body: object }
type Posted = { readonly outcome: MailOutcome; readonly status: number; readonly text: string }

/** Posts JSON to a service outside AWS, once, and says whether it was surely taken, surely not, or nobody knows. */
export async function post(url: string, { headers, body }: Sent): Promise<Posted> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    })
    return { outcome: outcomeOf(answer.status), status: answer.status, text: await answer.text() }
  } catch (error) {
    report('a push had no answer', error)
    return { outcome: isUnsent(error) ? 'later' : 'unknown', status: 0, text: '' }
  }
}

function outcomeOf(status: number): MailOutcome {
  if (status < 300) return 'accepted'
  if (status === 429) return 'later'
  return status >= 500 ? 'unknown' : 'rejected'
}

/** Whether nobody was reached at all. */
const isUnsent = (error: unknown) =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)/.test(String(error.cause.code))
