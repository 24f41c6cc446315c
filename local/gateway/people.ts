import { randomUUID, scryptSync } from 'node:crypto'
import { type Answer, failJson, type Input } from './service.ts'

/** `password` is `salt.hash`; a temporary one is to be changed; `proposed` is an authenticator still being set up. */
export type Person = Newcomer & { sub: string; proposed?: string; isDisabled?: boolean }
export type Newcomer = { username: string; attributes: Record<string, string>; password: string } & State
type State = { isTemporary?: boolean; totp?: string }

export const hashOf = (password: string, salt: string = randomUUID()) =>
  `${salt}.${scryptSync(password.normalize('NFC'), salt, 32, { N: 4096 }).toString('hex')}`
export const fits = (password: string, kept = hashOf('', 'nobody')) =>
  hashOf(password, kept.split('.')[0] ?? '') === kept
export const no = (code: string, message: string): Answer => failJson({ code: `${code}Exception`, message })

const rules = { RequireLowercase: /[a-z]/, RequireUppercase: /[A-Z]/, RequireNumbers: /\d/, RequireSymbols: /[^\w\s]/ }

/** Whether a password is less than the `Policies` of the pool ask for. */
export const isWeak = (password: string, { MinimumLength = 8, ...policy }: Input = {}) =>
  password.length < MinimumLength || Object.entries(rules).some(([name, kind]) => policy[name] && !kind.test(password))

export const attributesIn = ({ UserAttributes }: Input): Record<string, string> =>
  Object.fromEntries(UserAttributes.map(({ Name, Value }: Input) => [Name, Value]))

/** A person as Cognito shows them. */
export function userOf({ username: Username, sub, attributes, isDisabled, isTemporary }: Person) {
  const Attributes = Object.entries({ sub, ...attributes }).map(([Name, Value]) => ({ Name, Value }))
  return { Username, Attributes, Enabled: !isDisabled, UserStatus: isTemporary ? 'FORCE_CHANGE_PASSWORD' : 'CONFIRMED' }
}
