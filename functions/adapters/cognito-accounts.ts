import { randomInt } from 'node:crypto'
import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminSetUserMFAPreferenceCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  type CognitoIdentityProviderClient,
  ListUsersCommand,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider'
import { temporaryPassword } from '#schemas/password.ts'
import type { Account, Accounts, Duty, Newcomer } from '../domain/accounts/accounts.ts'
import { officerIn } from './cognito-officers.ts'
import { orTryAgain } from './transient.ts'

/** 60 accounts a page; a directory beyond that is no longer read whole for one municipality. */
const MOST_PAGES = 50

const attributesOf = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }))

const dutyOf = ({ role, office }: Duty) => ({ 'custom:role': role, 'custom:office': office ?? '' })

/** The address is taken as proved: a code goes there only once somebody has come in with it and with what they were told. */
const newcomerOf = ({ name, signIn, municipality, ...duty }: Newcomer) =>
  attributesOf({ name, email: signIn, email_verified: 'true', 'custom:municipality': municipality, ...dutyOf(duty) })

/** The accounts in a Cognito user pool. */
export function cognitoAccounts(cognito: CognitoIdentityProviderClient, UserPoolId: string): Accounts {
  const named = ({ signIn: Username }: Account) => ({ UserPoolId, Username })
  const ask = <Answer>(call: () => Promise<Answer>) => orTryAgain('cognito-idp', call)

  async function all(): Promise<Account[]> {
    const found: Account[] = []
    let PaginationToken: string | undefined
    for (let page = 0; page < MOST_PAGES; page++) {
      const { Users = [], ...answer } = await cognito.send(new ListUsersCommand({ UserPoolId, PaginationToken }))
      found.push(...Users.flatMap((user) => accountIn(user) ?? []))
      PaginationToken = answer.PaginationToken
      if (PaginationToken === undefined) return found
    }
    throw new Error(`the directory of staff has more than ${MOST_PAGES} pages`)
  }

  return {
    of: (municipality) => ask(async () => (await all()).filter((account) => account.municipality === municipality)),
    find: (id) =>
      ask(async () => {
        if (!/^[\w-]{1,64}$/.test(id)) return undefined
        const { Users: [user] = [] } = await cognito.send(new ListUsersCommand({ UserPoolId, Filter: `sub = "${id}"` }))
        return user && accountIn(user)
      }),
    invite: (newcomer) =>
      ask(async () => {
        const password = temporaryPassword(randomInt)
        const { User } = await cognito.send(
          new AdminCreateUserCommand({
            UserPoolId,
            Username: newcomer.signIn,
            TemporaryPassword: password,
            UserAttributes: newcomerOf(newcomer),
            // Who invites hands it over; a password and its address in one mail open to whoever reads that mail.
            MessageAction: 'SUPPRESS',
          }),
        )
        const made = User && accountIn(User)
        if (!made) throw new Error('Cognito made an account and did not say whose')
        return { id: made.id, password }
      }).catch((error) => {
        if (error instanceof Error && error.name === 'UsernameExistsException') return undefined
        throw error
      }),
    move: (account, duty) =>
      ask(async () => {
        const UserAttributes = attributesOf(dutyOf(duty))
        await cognito.send(new AdminUpdateUserAttributesCommand({ ...named(account), UserAttributes }))
      }),
    disable: (account) => ask(async () => void (await cognito.send(new AdminDisableUserCommand(named(account))))),
    enable: (account) => ask(async () => void (await cognito.send(new AdminEnableUserCommand(named(account))))),
    resetPassword: (account) =>
      ask(async () => {
        const Password = temporaryPassword(randomInt)
        await cognito.send(new AdminSetUserPasswordCommand({ ...named(account), Password, Permanent: false }))
        return Password
      }),
    resetAuthenticator: (account) =>
      ask(async () => {
        const SoftwareTokenMfaSettings = { Enabled: false, PreferredMfa: false }
        await cognito.send(new AdminSetUserMFAPreferenceCommand({ ...named(account), SoftwareTokenMfaSettings }))
      }),
  }
}

function accountIn({ Username = '', Attributes, Enabled, UserStatus }: UserType): Account | undefined {
  const officer = officerIn(Username, Attributes)
  const open = UserStatus === 'CONFIRMED' ? 'active' : 'invited'
  return officer && { ...officer, state: Enabled === false ? 'disabled' : open }
}
