import { Refusal } from '../domain/refusal.ts'
import { count } from '../log.ts'

const throttled = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'RequestThrottled',
  'KmsThrottled',
])
const cutOff = new Set(['TimeoutError', 'RequestTimeout', 'AbortError', 'NetworkingError'])
const socketCodes = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH)/

type AwsError = Error & { readonly $metadata?: { readonly httpStatusCode?: number }; readonly code?: string }

/** Whether a service failed only for the moment: throttled, timed out, cut off, or its own 5xx. */
export function isTransient(error: unknown): error is AwsError {
  if (!(error instanceof Error)) return false
  const { name, code, $metadata } = error as AwsError
  return (
    throttled.has(name) || cutOff.has(name) || socketCodes.test(code ?? '') || ($metadata?.httpStatusCode ?? 0) >= 500
  )
}

/** Turns a passing failure of a service into "try again", and counts it; bugs stay what they are. */
export async function orTryAgain<Answer>(service: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call()
  } catch (error) {
    if (!isTransient(error)) throw error
    count('TransientFailures', { service })
    throw new Refusal('try-again', { retryAfterSeconds: 2 })
  }
}
