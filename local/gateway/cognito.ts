import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Store } from '../store.ts'
import type { House } from '../template/house.ts'
import { attributesIn, fits, hashOf, isWeak, type Newcomer, no, type Person, userOf } from './people.ts'
import { type Answer, answerJson, failJson, type Input, readJson, type Service, unknownOperation } from './service.ts'
import { fitsTotp, newSecret } from './totp.ts'

/** The part of Cognito that a server keeps and signs people in with; `deliver` mails whoever forgot their password. */
export function cognito(house: House, clock: Clock, store: Store, deliver: (mail: Input, to: string[]) => unknown) {
  const pools = house.all('AWS::Cognito::UserPool')
  const { Policies, VerificationMessageTemplate: letter } = pools[0]?.properties ?? {}
  const people = store.read<Record<string, Person>>('people.json') ?? {}
  /** Challenge sessions, access tokens and mailed codes: who has them, for what, until when. */
  const passes = new Map<string, [kind: string, username: string, until: number]>()
  const keep = (person: Person): Person => {
    store.write('people.json', Object.assign(people, { [person.username]: person }))
    return person
  }
  const done = (_: Person): Answer => answerJson({})
  const find = (name: unknown) => new Map(Object.entries(people)).get(String(name).toLowerCase())
  const issue = (kind: string, { username }: Person, minutes: number, pass = randomBytes(48).toString('base64url')) => {
    passes.set(pass, [kind, username, clock.now() + minutes * 60_000])
    return pass
  }
  const holderOf = (pass: string, wanted: string) => {
    const [kind, username, until = 0] = passes.get(pass) ?? []
    const person = kind === wanted && until > clock.now() ? find(username) : undefined
    return person?.isDisabled ? undefined : person
  }
  /** What is asked of somebody whose password was right. */
  const admit = (person: Person, hasShownCode = false): Answer => {
    const needsCode = person.totp !== undefined && !hasShownCode
    const ChallengeName = person.isTemporary ? 'NEW_PASSWORD_REQUIRED' : needsCode ? 'SOFTWARE_TOKEN_MFA' : undefined
    if (ChallengeName) return answerJson({ ChallengeName, Session: issue(ChallengeName, person, 3) })
    return answerJson({ AuthenticationResult: { AccessToken: issue('token', person, 15), TokenType: 'Bearer' } })
  }
  /** Keeps a new password, unless it is weak; then the answer says so. */
  const choose = (person: Person, password = '', isTemporary = false): Answer | undefined => {
    if (isWeak(password, Policies?.PasswordPolicy)) return no('InvalidPassword', 'Password did not conform with policy')
    return void keep(Object.assign(person, { password: hashOf(password), isTemporary }))
  }
  const sendCode = (person: Person) => {
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    issue('code', person, 60, `${person.username} ${code}`)
    const html = letter?.EmailMessage.replaceAll('{####}', code)
    const Body = { Html: { Data: html }, Text: { Data: html.replaceAll('<br>', '\n') } }
    const Content = { Simple: { Subject: { Data: letter?.EmailSubject }, Body } }
    deliver({ FromEmailAddress: 'no-reply@verificationemail.com', Content }, [person.attributes['email'] ?? ''])
  }
  const answers: Record<string, (person: Person, given: Input) => Answer> = {
    NEW_PASSWORD_REQUIRED: (person, { NEW_PASSWORD }) => choose(person, NEW_PASSWORD) ?? admit(person),
    SOFTWARE_TOKEN_MFA: (person, { SOFTWARE_TOKEN_MFA_CODE: code }) =>
      fitsTotp(person.totp, code, clock.now()) ? admit(person, true) : no('CodeMismatch', 'Invalid code received'),
  }
  const ofPerson: Record<string, (input: Input, person: Person) => Answer> = {
    AdminRespondToAuthChallenge({ ChallengeName, Session, ChallengeResponses }, person) {
      const answer = answers[ChallengeName]?.(person, ChallengeResponses) ?? no('InvalidParameter', ChallengeName)
      if (answer.status === 200) passes.delete(Session)
      return answer
    },
    AdminGetUser(_, person) {
      const { Attributes: UserAttributes, ...user } = userOf(person)
      return answerJson({ ...user, UserAttributes, UserMFASettingList: person.totp ? ['SOFTWARE_TOKEN_MFA'] : [] })
    },
    AdminSetUserMFAPreference: ({ SoftwareTokenMfaSettings: { Enabled } }, { proposed, totp = proposed, ...person }) =>
      done(keep({ ...person, ...(Enabled && totp !== undefined && { totp }) })),
    AdminUpdateUserAttributes: (input, person) =>
      done(keep({ ...person, attributes: { ...person.attributes, ...attributesIn(input) } })),
    AdminDisableUser: (_, person) => done(keep({ ...person, isDisabled: true })),
    AdminEnableUser: (_, person) => done(keep({ ...person, isDisabled: false })),
    AdminSetUserPassword: ({ Password, Permanent }, person) => choose(person, Password, !Permanent) ?? done(person),
    AssociateSoftwareToken: (_, person) =>
      answerJson({ SecretCode: keep({ ...person, proposed: newSecret() }).proposed }),
    VerifySoftwareToken: ({ UserCode }, { proposed }) =>
      fitsTotp(proposed, UserCode, clock.now())
        ? answerJson({ Status: 'SUCCESS' })
        : no('EnableSoftwareTokenMFA', 'Code mismatch'),
  }
  /** Asked of the pool; the last three betray to nobody whether there is such a person. */
  const ofPool: Record<string, (input: Input) => Answer> = {
    ListUsers({ Filter = '', PaginationToken: from = '0' }) {
      const found = Object.values(people).filter(({ sub }) => Filter === '' || Filter === `sub = "${sub}"`)
      const next = Number(from) + 60
      const Users = found.slice(Number(from), next).map(userOf)
      return answerJson({ Users, ...(found[next] && { PaginationToken: `${next}` }) })
    },
    AdminCreateUser({ Username, TemporaryPassword, ...input }) {
      if (find(Username)) return no('UsernameExists', 'User account already exists')
      const one = { username: Username.toLowerCase(), attributes: attributesIn(input), password: '', sub: randomUUID() }
      return choose(one, TemporaryPassword, true) ?? answerJson({ User: userOf(one) })
    },
    AdminInitiateAuth({ AuthParameters: { USERNAME, PASSWORD } }) {
      const person = find(USERNAME)
      const isRight = fits(PASSWORD, person?.password) && !person?.isDisabled
      return person && isRight ? admit(person) : no('NotAuthorized', 'Incorrect username or password.')
    },
    ForgotPassword({ Username }) {
      const person = find(Username)
      if (person?.isTemporary) return no('NotAuthorized', 'User password cannot be reset in the current state.')
      if (person && person.attributes['email_verified'] !== 'true') return no('InvalidParameter', 'no verified email')
      if (person && !person.isDisabled) sendCode(person)
      return answerJson({ CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL' } })
    },
    ConfirmForgotPassword({ Username, ConfirmationCode, Password }) {
      const pass = `${Username.toLowerCase()} ${ConfirmationCode}`
      const person = holderOf(pass, 'code')
      if (!person) return no('CodeMismatch', 'Invalid verification code provided.')
      return choose(person, Password) ?? answerJson({ used: passes.delete(pass) })
    },
  }
  const personIn = ({ Username, Session, ChallengeName, AccessToken }: Input) =>
    Username ? find(Username) : holderOf(Session ?? AccessToken, Session ? ChallengeName : 'token')
  const run = (operation: string, input: Input): Answer => {
    if (ofPool[operation]) return ofPool[operation](input)
    const person = personIn(input)
    if (person) return ofPerson[operation]?.(input, person) ?? failJson(unknownOperation(operation))
    return input.Username ? no('UserNotFound', 'User does not exist.') : no('NotAuthorized', 'Invalid session')
  }
  const service: Service = {
    read(request) {
      const { operation, input } = readJson(request)
      const resource = pools.find(({ name }) => name === input.UserPoolId)?.arn ?? 'unknown pool'
      // Whoever shows a token of their own, or a code, needs no role: such calls name no pool.
      return { operation, input, needs: input.UserPoolId ? [{ action: `cognito-idp:${operation}`, resource }] : [] }
    },
    run: ({ operation, input }) => run(operation, input),
    fail: failJson,
  }
  const invite = (one: Newcomer) => keep({ ...one, sub: randomUUID(), password: hashOf(one.password) })
  return { service, find, invite }
}

export type Cognito = ReturnType<typeof cognito>
