import { isStrong } from '#schemas/password.ts'
import type { Audits } from './audits.ts'
import type { Recovery, Sessions } from './people.ts'
import type { Count, Now, Quotas } from './ports.ts'
import { askerOf, nameIn } from './sign-in-name.ts'

type Typed = { readonly signIn: string; readonly ticket: string; readonly code: string; readonly newPassword: string }
export type ForgottenStep =
  /** Somebody has still to say who they are, or to say it again since their code is too old. */
  | { readonly step: 'name'; readonly late?: boolean }
  | { readonly step: 'code'; readonly ticket: string; readonly again?: 'weak' | 'wrong' }
  | { readonly step: 'wait'; readonly seconds: number }
  | { readonly step: 'done' }

type Ports = {
  readonly recovery: Recovery
  readonly sessions: Pick<Sessions, 'endAll'>
  readonly quotas: Quotas
  readonly audits: Audits
  readonly count: Count
  readonly now: Now
}

/** Takes one step to a new password; every step is the same whether there is anybody of that name or not. */
export async function forgottenPassword(typed: Typed, ports: Ports): Promise<ForgottenStep> {
  const at = ports.now()
  const name = typed.ticket ? await ports.recovery.holderOf(typed.ticket, at) : nameIn(typed.signIn)
  if (!name) return { step: 'name', late: typed.ticket !== '' }
  const kind = typed.ticket ? 'failed-codes' : 'mailed-codes'
  const seconds = await ports.quotas.wait(kind, askerOf(name), at)
  if (seconds !== undefined) return { step: 'wait', seconds }
  return typed.ticket ? choose(name, typed, at, ports) : sendCode(name, at, ports)
}

async function sendCode(name: string, at: Date, { recovery, quotas }: Ports): Promise<ForgottenStep> {
  await quotas.spend('mailed-codes', askerOf(name), at)
  return { step: 'code', ticket: await recovery.begin(name, at) }
}

/** A weak password is sent back before the directory is asked, which tells of it only where there is somebody. */
async function choose(
  name: string,
  { ticket, code, newPassword }: Typed,
  at: Date,
  ports: Ports,
): Promise<ForgottenStep> {
  if (!isStrong(newPassword)) return { step: 'code', ticket, again: 'weak' }
  const officer = await ports.recovery.finish(name, code, newPassword)
  if (!officer) {
    await ports.quotas.spend('failed-codes', askerOf(name), at)
    ports.count('Refusals', { reason: 'sign-in-failed' })
    return { step: 'code', ticket, again: 'wrong' }
  }
  const { id, municipality } = officer
  await ports.sessions.endAll(id)
  await ports.audits.add({ kind: 'password-recovered', at: at.toISOString(), by: id, municipality, person: id })
  return { step: 'done' }
}
