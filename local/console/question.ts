import { createHmac } from 'node:crypto'
import type { Secrets } from '../secrets.ts'

/**
 * The answer to the question that a form without a script is asked. Its token is `expires.nonce.signature`; both numbers
 * follow from its head and a key that is derived from the same secret as in functions/adapters/signed-questions.ts.
 */
export function answerTo(token: string, secrets: Secrets): string | undefined {
  const keys = JSON.parse(secrets.behind('DERIVATION_SECRET')?.value ?? '{}')
  const head = /^\d+\.[\w-]+(?=\.)/.exec(token)?.[0]
  if (head === undefined || keys.current === undefined) return undefined
  const key = createHmac('sha256', keys[keys.current]).update('question').digest()
  const [one = 0, other = 0] = createHmac('sha256', key).update(head).digest()
  return String(2 + (one % 9) + (other % 9))
}
