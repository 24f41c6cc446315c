import { createHmac, randomBytes, randomUUID, scryptSync } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Store } from '../store.ts'
import type { House } from '../template/house.ts'
import { type Answer, answerJson, failJson, type Input, readJson, type Service, unknownOperation } from './service.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** 160 bits in base32, as authenticator apps want them. */
export const newSecret = (): string => Array.from(randomBytes(32), (byte) => alphabet[byte & 31]).join('')

/** Whether a code is of this half minute or its neighbours (RFC 6238); `now` in milliseconds. */
export function fitsTotp(secret: string | undefined, code: string, now: number): boolean {
  const bits = Array.from(secret ?? '', (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  return [-1, 0, 1].some((near) => {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + near))
    const hash = createHmac('sha1', key).update(counter).digest()
    const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff
    return key.length > 0 && String(number % 1_000_000).padStart(6, '0') === code
  })
}

/** `password` is `salt.hash`; a temporary one must be changed; `proposed` is an authenticator still being set up. */
type Person = Newcomer & { sub: string; proposed?: string }
type Newcomer = { username: string; attributes: Record<string, string>; password: string } & State
type State = { isTemporary?: boolean; totp?: string }

const hashOf = (password: string, salt: string) =>
  `${salt}.${scryptSync(password.normalize('NFC'), salt, 32, { N: 4096 }).toString('hex')}`
const fits = (password: string, kept = hashOf('', 'nobody')) => hashOf(password, kept.split('.')[0] ?? '') === kept
const no = (code: string, message: string): Answer => failJson({ code: `${code}Exception`, message })

/** What `Policies` of the pool ask of a password. */
const demands = {
  RequireLowercase: /[a-z]/,
  RequireUppercase: /[A-Z]/,
  RequireNumbers: /\d/,
  RequireSymbols: /[^\w\s]/,
}

/** The part of Cognito that a server signs people in with; `invite` makes an account. */
export function cognito(house: House, clock: Clock, store: Store) {
  const pools = house.all('AWS::Cognito::UserPool')
  const people = store.read<Record<string, Person>>('people.json') ?? {}
  /** Challenge sessions and access tokens: who has them, for what, until when. */
  const passes = new Map<string, [kind: string, username: string, until: number]>()
  const keep = (person: Person): Person => {
    store.write('people.json', Object.assign(people, { [person.username]: person }))
    return person
  }
  const find = (name: unknown) => new Map(Object.entries(people)).get(String(name).toLowerCase())
  const issue = (kind: string, { username }: Person, minutes: number): string => {
    const pass = randomBytes(48).toString('base64url')
    passes.set(pass, [kind, username, clock.now() + minutes * 60_000])
    return pass
  }
  const holderOf = (pass: string, wanted: string) => {
    const [kind, username, until = 0] = passes.get(pass) ?? []
    return kind === wanted && until > clock.now() ? find(username) : undefined
  }
  /** What is asked of somebody whose password was right. */
  const admit = (person: Person, hasShownCode = false): Answer => {
    const needsCode = person.totp !== undefined && !hasShownCode
    const ChallengeName = person.isTemporary ? 'NEW_PASSWORD_REQUIRED' : needsCode ? 'SOFTWARE_TOKEN_MFA' : undefined
    if (ChallengeName) return answerJson({ ChallengeName, Session: issue(ChallengeName, person, 3) })
    return answerJson({ AuthenticationResult: { AccessToken: issue('token', person, 15), TokenType: 'Bearer' } })
  }
  const answers: Record<string, (person: Person, given: Input) => Answer> = {
    NEW_PASSWORD_REQUIRED(person, { NEW_PASSWORD: password = '' }) {
      const { MinimumLength = 8, ...policy } = pools[0]?.properties.Policies?.PasswordPolicy ?? {}
      const lacks = Object.entries(demands).some(([name, pattern]) => policy[name] && !pattern.test(password))
      if (lacks || password.length < MinimumLength) return no('InvalidPassword', 'Password did not conform with policy')
      return admit(keep({ ...person, password: hashOf(password, randomUUID()), isTemporary: false }))
    },
    SOFTWARE_TOKEN_MFA: (person, { SOFTWARE_TOKEN_MFA_CODE: code }) =>
      fitsTotp(person.totp, code, clock.now()) ? admit(person, true) : no('CodeMismatch', 'Invalid code received'),
  }
  const operations: Record<string, (input: Input, person: Person) => Answer> = {
    AdminRespondToAuthChallenge({ ChallengeName, Session, ChallengeResponses }, person) {
      const answer = answers[ChallengeName]?.(person, ChallengeResponses) ?? no('InvalidParameter', ChallengeName)
      if (answer.status === 200) passes.delete(Session)
      return answer
    },
    AdminGetUser(_, { username: Username, sub, attributes, totp }) {
      const UserAttributes = Object.entries({ sub, ...attributes }).map(([Name, Value]) => ({ Name, Value }))
      return answerJson({ Username, UserAttributes, UserMFASettingList: totp ? ['SOFTWARE_TOKEN_MFA'] : [] })
    },
    AdminSetUserMFAPreference({ SoftwareTokenMfaSettings: { Enabled } }, { proposed, totp = proposed, ...person }) {
      keep({ ...person, ...(Enabled && totp !== undefined && { totp }) })
      return answerJson({})
    },
    AssociateSoftwareToken: (_, person) =>
      answerJson({ SecretCode: keep({ ...person, proposed: newSecret() }).proposed }),
    VerifySoftwareToken: ({ UserCode }, { proposed }) =>
      fitsTotp(proposed, UserCode, clock.now())
        ? answerJson({ Status: 'SUCCESS' })
        : no('EnableSoftwareTokenMFA', 'Code mismatch'),
  }
  const enter = ({ AuthParameters: { USERNAME, PASSWORD } }: Input): Answer => {
    const person = find(USERNAME)
    const isRight = fits(PASSWORD, person?.password)
    return person && isRight ? admit(person) : no('NotAuthorized', 'Incorrect username or password.')
  }
  const personIn = ({ Username, Session, ChallengeName, AccessToken }: Input) =>
    Username ? find(Username) : holderOf(Session ?? AccessToken, Session ? ChallengeName : 'token')
  const run = (operation: string, input: Input): Answer => {
    if (operation === 'AdminInitiateAuth') return enter(input)
    const person = personIn(input)
    if (person) return operations[operation]?.(input, person) ?? failJson(unknownOperation(operation))
    return input.Username ? no('UserNotFound', 'User does not exist.') : no('NotAuthorized', 'Invalid session')
  }
  const service: Service = {
    read(request) {
      const { operation, input } = readJson(request)
      const resource = pools.find(({ name }) => name === input.UserPoolId)?.arn ?? 'unknown pool'
      // Whoever shows a token of their own needs no role.
      return { operation, input, needs: input.AccessToken ? [] : [{ action: `cognito-idp:${operation}`, resource }] }
    },
    run: ({ operation, input }) => run(operation, input),
    fail: failJson,
  }
  const invite = (one: Newcomer) => keep({ ...one, sub: randomUUID(), password: hashOf(one.password, randomUUID()) })
  return { service, find, invite }
}

export type Cognito = ReturnType<typeof cognito>
