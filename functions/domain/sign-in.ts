import { passwordRule } from '#schemas/password.ts'
import type { People, SignInAnswer, SignInStep } from './people.ts'
import type { Count, Now, Quotas } from './ports.ts'
import { askerOf, nameIn } from './sign-in-name.ts'

/** What was typed into one step of the sign-in page. */
export type Typed = SignInAnswer & { readonly signIn: string; readonly password: string; readonly ticket: string }
export type SignInOutcome = SignInStep | { readonly step: 'wait'; readonly seconds: number }

type Ports = { readonly people: People; readonly quotas: Quotas; readonly count: Count; readonly now: Now }

/** Takes one step of a sign-in; after five failures a name has to wait, whether anybody has it or not. */
export async function signIn(typed: Typed, { people, quotas, count, now }: Ports): Promise<SignInOutcome> {
  const at = now()
  const { ticket } = typed
  const name = ticket ? await people.holderOf(ticket, at) : whoIn(typed)
  if (name === undefined) return { step: 'refused' }
  const asker = askerOf(name)
  const seconds = await quotas.wait('failed-sign-ins', asker, at)
  if (seconds !== undefined) return { step: 'wait', seconds }
  const next = await (ticket ? people.proceed(ticket, typed, at) : people.enter(name, typed.password, at))
  if (isFailure(next)) {
    await quotas.spend('failed-sign-ins', asker, at)
    count('Refusals', { reason: 'sign-in-failed' })
  }
  return next
}

/** The name typed, unless the directory could not even look at the password. */
const whoIn = ({ signIn, password }: Typed): string | undefined =>
  password !== '' && password.length <= passwordRule.maxLength ? nameIn(signIn) : undefined

/** A new password that is too weak betrays nothing. */
const isFailure = (next: SignInStep) =>
  next.step === 'refused' || ((next.step === 'totp' || next.step === 'enrol') && next.again === true)
