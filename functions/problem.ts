import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { type Reason, reasons } from '#schemas/reasons.ts'
import type { Refusal } from './domain/refusal.ts'
import { count } from './log.ts'

const statusOf: Readonly<Record<Reason, number>> = {
  'malformed-request': 400,
  'challenge-failed': 403,
  'not-from-this-page': 403,
  'not-through-the-front-door': 403,
  'unknown-municipality': 404,
  'unknown-address': 404,
  'unknown-request': 404,
  'form-not-offered': 404,
  'text-changed': 409,
  'submission-id-reused': 409,
  'not-now': 409,
  'already-rated': 409,
  'room-not-free': 409,
  'too-large': 413,
  'unsupported-type': 415,
  'invalid-answers': 422,
  'too-many-requests': 429,
  'try-again': 503,
}

const base = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

export const json = (
  statusCode: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 => ({ statusCode, headers: { ...base, ...headers }, body: JSON.stringify(body) })

/** A table (RFC 4180); without the mark at its beginning Excel takes Thai for something else. */
export const table = (
  statusCode: number,
  csv: string,
  headers: Readonly<Record<string, string>>,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'text/csv; charset=utf-8', ...headers },
  body: `\uFEFF${csv}`,
})

/** A refusal as RFC 9457 problem details, with what to do in both languages. */
export function problem({ reason, details }: Refusal): APIGatewayProxyStructuredResultV2 {
  const { title, message } = reasons[reason]
  const { errors, members, retryAfterSeconds } = details
  count('Refusals', { reason })
  return json(
    statusOf[reason],
    {
      type: `/problems/${reason}`,
      title,
      status: statusOf[reason],
      detail: message.th,
      reason,
      message,
      ...(errors && { errors }),
      ...members,
    },
    {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
  )
}
