import type { Municipality } from '#schemas/municipality.ts'
import { emailRule } from '#schemas/rules/email.ts'
import { checkWriting } from '#schemas/rules/line.ts'
import type { Officer } from '#schemas/staff.ts'
import { fill } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { peopleTexts } from '#schemas/texts/people.ts'
import type { Audits } from '../audits.ts'
import type { Faults, Typed } from '../desk/deed.ts'
import { allOf, type Read } from '../desk/read.ts'
import type { Colleagues } from '../ports.ts'
import type { Accounts, Newcomer } from './accounts.ts'
import { readDuty, writing } from './read-duty.ts'

type Ports = { readonly accounts: Accounts; readonly audits: Audits; readonly colleagues: Colleagues }
type Inviting = {
  readonly officer: Officer
  readonly municipality: Municipality
  readonly typed: Typed
  readonly now: Date
}
type Invited = { readonly newcomer: Newcomer; readonly password: string }

const fullName = { kind: 'line', min: 2, max: 120 } as const

/**
 * Makes an account in the officer's own municipality. Its password is known to nobody until this returns: an account
 * that could not be written down opens to no one. Work can be put into their hands before they first sign in.
 */
export async function invite(
  { officer, municipality, typed, now }: Inviting,
  { accounts, audits, colleagues }: Ports,
): Promise<{ readonly faults: Faults } | Invited> {
  const read = allOf({
    name: writing(typed, 'name', fullName),
    email: emailIn(typed),
    ...readDuty(typed, municipality),
  })
  if ('faults' in read) return read
  const { email: signIn, ...who } = read.values
  const newcomer = { ...who, signIn, municipality: municipality.id }
  const made = await accounts.invite(newcomer)
  if (!made) return { faults: { email: peopleTexts.faults.taken } }
  const { role, office } = newcomer
  const signed = { at: now.toISOString(), by: officer.id, municipality: municipality.id }
  await audits.add({ kind: 'invited', ...signed, person: made.id, role, office })
  await colleagues.enter({ ...newcomer, id: made.id })
  return { newcomer, password: made.password }
}

/** An address is a sign-in name in small letters, whatever was typed. */
function emailIn(typed: Typed): Read<string> {
  const { value = '', fault } = checkWriting(emailRule, typed['email'] ?? '')
  if (fault) return { fault: fill(errorTexts[fault.text], fault.values ?? {}) }
  return value === '' ? writing(typed, 'email') : { value: String(value).toLowerCase() }
}
