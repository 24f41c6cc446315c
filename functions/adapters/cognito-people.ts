import {
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
  AdminSetUserMFAPreferenceCommand,
  AssociateSoftwareTokenCommand,
  type ChallengeNameType,
  type CognitoIdentityProviderClient,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { guardedRoles } from '#schemas/staff.ts'
import type { People, SignInAnswer, SignInStep } from '../domain/people.ts'
import { cognitoOfficers } from './cognito-officers.ts'
import { isNo, isWrongCode } from './cognito-refusals.ts'
import type { Secret } from './secrets.ts'
import { signInTickets, type Ticket } from './sign-in-tickets.ts'
import { orTryAgain } from './transient.ts'

export type Pool = { readonly pool: string; readonly client: string }
type Answered = {
  readonly ChallengeName?: ChallengeNameType | undefined
  readonly Session?: string | undefined
  readonly AuthenticationResult?: { readonly AccessToken?: string | undefined } | undefined
}

const challenges = { NEW_PASSWORD_REQUIRED: 'new-password', SOFTWARE_TOKEN_MFA: 'totp' } as const
const refused: SignInStep = { step: 'refused' }

/** Signs people in by a Cognito user pool, from the server: its tokens never stay anywhere. */
export function cognitoPeople(cognito: CognitoIdentityProviderClient, { pool, client }: Pool, secret: Secret): People {
  const tickets = signInTickets(secret)
  const officers = cognitoOfficers(cognito, pool)
  const asked = { UserPoolId: pool, ClientId: client }

  /** The step that follows an answer of the directory. */
  async function next(signIn: string, answered: Answered, now: Date): Promise<SignInStep> {
    const { ChallengeName: name = '', Session: session = '', AuthenticationResult: result } = answered
    const step = Object.entries(challenges).find(([challenge]) => challenge === name)?.[1]
    if (step) return { step, ticket: await tickets.issue({ step, signIn, session }, now) }
    return result ? admit(signIn, result.AccessToken ?? '', now) : refused
  }

  /** Lets in whoever the directory knows, once they have the authenticator that their role needs. */
  async function admit(signIn: string, accessToken: string, now: Date): Promise<SignInStep> {
    const found = await officers.find(signIn)
    if (!found) return refused
    const isGuarded = guardedRoles.includes(found.officer.role) && !found.hasAuthenticator
    return isGuarded ? enrol(signIn, accessToken, now) : { step: 'done', officer: found.officer }
  }

  async function enrol(signIn: string, accessToken: string, now: Date): Promise<SignInStep> {
    const { SecretCode = '' } = await cognito.send(new AssociateSoftwareTokenCommand({ AccessToken: accessToken }))
    const ticket = await tickets.issue({ step: 'enrol', signIn, secret: SecretCode, accessToken }, now)
    return { step: 'enrol', ticket, secret: SecretCode, signIn }
  }

  async function confirm({ signIn, accessToken }: Ticket & { step: 'enrol' }, code: string): Promise<SignInStep> {
    await cognito.send(new VerifySoftwareTokenCommand({ AccessToken: accessToken, UserCode: code }))
    const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true }
    const Username = signIn
    await cognito.send(new AdminSetUserMFAPreferenceCommand({ UserPoolId: pool, Username, SoftwareTokenMfaSettings }))
    const found = await officers.find(signIn)
    return found ? { step: 'done', officer: found.officer } : refused
  }

  async function answer(ticket: Ticket, { newPassword, totp }: SignInAnswer, now: Date): Promise<SignInStep> {
    if (ticket.step === 'enrol') return confirm(ticket, totp)
    const { signIn: USERNAME, session: Session } = ticket
    const [ChallengeName, given] =
      ticket.step === 'totp'
        ? (['SOFTWARE_TOKEN_MFA', { SOFTWARE_TOKEN_MFA_CODE: totp }] as const)
        : (['NEW_PASSWORD_REQUIRED', { NEW_PASSWORD: newPassword }] as const)
    const ChallengeResponses = { USERNAME, ...given }
    const input = { ...asked, ChallengeName, Session, ChallengeResponses }
    return next(USERNAME, await cognito.send(new AdminRespondToAuthChallengeCommand(input)), now)
  }

  /** What follows when the directory says no: another try at a code or password, or the beginning. */
  const afterNo = (error: unknown, sealed: string, ticket?: Ticket): SignInStep => {
    if (ticket && isWrongCode(error)) return again(ticket, sealed)
    if (isNo(error)) return refused
    throw error
  }

  return {
    enter: (USERNAME, PASSWORD, now) =>
      orTryAgain('cognito-idp', async () => {
        const AuthParameters = { USERNAME, PASSWORD }
        const command = new AdminInitiateAuthCommand({ ...asked, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH', AuthParameters })
        return next(USERNAME, await cognito.send(command), now)
      }).catch((error) => afterNo(error, '')),
    async proceed(sealed, given, now) {
      const ticket = await tickets.read(sealed, now)
      if (!ticket) return refused
      const ask = () => answer(ticket, given, now)
      return orTryAgain('cognito-idp', ask).catch((error) => afterNo(error, sealed, ticket))
    },
    holderOf: async (sealed, now) => (await tickets.read(sealed, now))?.signIn,
  }
}

/** The same step with the same ticket; of what is in it only the secret to type is anybody's business. */
const again = (asked: Ticket, ticket: string): SignInStep =>
  asked.step === 'enrol'
    ? { step: 'enrol', ticket, again: true, secret: asked.secret, signIn: asked.signIn }
    : { step: asked.step, ticket, again: true }
