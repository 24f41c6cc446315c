import type { Officer } from '#schemas/staff.ts'

/** What stands between a person and a session; `ticket` carries a sign-in to its next step, `again` after a wrong answer. */
export type SignInStep =
  | { readonly step: 'done'; readonly officer: Officer }
  | { readonly step: 'new-password' | 'totp'; readonly ticket: string; readonly again?: boolean }
  /** An authenticator is to be set up first; `secret` is base32. */
  | Enrolment
  /** Wrong, unknown, disabled, too late: nobody is told which. */
  | { readonly step: 'refused' }

export type Enrolment = {
  readonly step: 'enrol'
  readonly ticket: string
  readonly again?: boolean
  readonly secret: string
  readonly signIn: string
}

export type SignInAnswer = { readonly newPassword: string; readonly totp: string }

/** The directory that knows who works where. */
export type People = {
  enter(signIn: string, password: string, now: Date): Promise<SignInStep>
  proceed(ticket: string, answer: SignInAnswer, now: Date): Promise<SignInStep>
  /** Whose sign-in a ticket carries, while it is good. */
  holderOf(ticket: string, now: Date): Promise<string | undefined>
}

/** How somebody who forgot their password chooses another one, by a code that is mailed to them. */
export type Recovery = {
  /** Has a code mailed where there is somebody of this name who can be, and answers a ticket in any case. */
  begin(signIn: string, now: Date): Promise<string>
  /** Whose recovery a ticket carries, while it is good. */
  holderOf(ticket: string, now: Date): Promise<string | undefined>
  /** Who has the new password from now on; nobody if the code is not theirs. */
  finish(signIn: string, code: string, newPassword: string): Promise<Officer | undefined>
}

/** Why a session does not open: half an hour without activity, or anything else that ended it. */
export type Closed = 'idle' | 'ended'

/** Who is signed in, by the random id that only their browser holds. */
export type Sessions = {
  /** Answers the id of a new session. */
  begin(officer: Officer, now: Date): Promise<string>
  /** Whose session it is; being asked counts as activity. */
  resume(id: string, now: Date): Promise<Officer | Closed>
  end(id: string): Promise<void>
  /** Ends every session of an officer, wherever it was begun. */
  endAll(officer: string): Promise<void>
  /** What every form of a session carries, and nobody else can know. */
  csrf(id: string): Promise<string>
}
