import type { Officer } from '#schemas/staff.ts'

/** An officer as the directory has them; whoever is `invited` has still to change a password that somebody else knows. */
export type Account = Officer & { readonly state: 'active' | 'invited' | 'disabled' }

/** What somebody is there for. */
export type Duty = Pick<Officer, 'role' | 'office'>
export type Newcomer = Omit<Officer, 'id'>

/** The directory of staff as administrators see and change it. */
export type Accounts = {
  of(municipality: string): Promise<readonly Account[]>
  find(id: string): Promise<Account | undefined>
  /** Makes an account with a temporary password, unless somebody has that name already. */
  invite(newcomer: Newcomer): Promise<{ readonly id: string; readonly password: string } | undefined>
  move(account: Account, duty: Duty): Promise<void>
  disable(account: Account): Promise<void>
  enable(account: Account): Promise<void>
  /** Answers a temporary password, in whose place the next sign-in asks for another one. */
  resetPassword(account: Account): Promise<string>
  resetAuthenticator(account: Account): Promise<void>
}
