import type { Failure } from './service.ts'
import { readCredential, sign } from './signature.ts'

/** The fields of a browser's form, names in lower case. */
export type Form = Record<string, string>
type Condition = [kind: string, first: unknown, second: unknown]
export type Policy = { expiration: string; conditions: (Condition | Record<string, string>)[] }

const denied = (message: string): Failure => ({ code: 'AccessDenied', message, status: 403 })
/** What no policy needs to name. */
const free = /^(x-amz-signature|policy|file|awsaccesskeyid|x-ignore-.*)$/

export const policyIn = ({ policy = '' }: Form): Policy =>
  JSON.parse(Buffer.from(policy, 'base64').toString() || '{"expiration":"","conditions":[]}')

const nameIn = (name: unknown): string => String(name).replace(/^\$/, '').toLowerCase()

/** Each condition as its kind, the field that it speaks of, and its value. */
const conditionsIn = ({ conditions }: Policy): Condition[] =>
  conditions.flatMap((one): Condition[] =>
    Array.isArray(one)
      ? [one[0] === 'content-length-range' ? one : [one[0], nameIn(one[1]), one[2]]]
      : Object.entries(one).map(([name, value]) => ['eq', nameIn(name), value]),
  )

const holds = ([kind, name, value]: Condition, form: Form): boolean => {
  if (kind === 'content-length-range') return true
  const given = form[String(name)] ?? ''
  if (kind === 'starts-with') return given.startsWith(String(value))
  return kind === 'eq' && given === value
}

/** Why a form is refused before its file is looked at, as S3 decides it; `now` is the product clock's. */
export function problemWith(form: Form, now: number): Failure | undefined {
  const { scope } = readCredential(form['x-amz-credential'])
  const { policy = '', 'x-amz-signature': signature } = form
  if (policy === '' || sign(policy, scope) !== signature)
    return { code: 'SignatureDoesNotMatch', message: 'The signature does not fit the policy.', status: 403 }
  const read = policyIn(form)
  if (!(Date.parse(read.expiration) > now)) return denied('Invalid according to Policy: Policy expired.')
  const conditions = conditionsIn(read)
  const broken = conditions.find((condition) => !holds(condition, form))
  if (broken) return denied(`Invalid according to Policy: Policy Condition failed: ${JSON.stringify(broken)}`)
  const named = new Set(conditions.map(([, name]) => String(name)))
  const extra = Object.keys(form).filter((name) => !free.test(name) && !named.has(name))
  return extra.length > 0 ? denied(`Invalid according to Policy: Extra input fields: ${extra}`) : undefined
}

/** Why a file of this size is refused, if it is. */
export function problemWithSize(form: Form, size: number): Failure | undefined {
  const [, least = 0, most = Infinity] =
    conditionsIn(policyIn(form)).find(([kind]) => kind === 'content-length-range') ?? []
  if (size < Number(least)) return { code: 'EntityTooSmall', message: 'The upload is smaller than allowed.' }
  if (size > Number(most)) return { code: 'EntityTooLarge', message: 'The upload is larger than allowed.' }
  return undefined
}
