import type { StaffRight } from '#schemas/access.ts'
import type { DenialReason } from '#schemas/audit.ts'
import { staffRights } from '#schemas/policy.ts'
import { type DenialPorts, type Denied, noteDenial } from '../audits.ts'
import { Refusal } from '../refusal.ts'
import type { Account, Accounts } from './accounts.ts'

/** Who asks for what, and of whom. */
export type Asking = Omit<Denied, 'reason'>

/** Refuses whoever has no such right. */
export async function demand(right: StaffRight, asking: Asking, ports: DenialPorts) {
  if (!staffRights(asking.officer).includes(right)) throw await refusal('no-right', asking, ports)
}

/** The account that is asked for, which is one of the officer's own municipality or none. */
export async function ownAccount(
  id: string,
  asking: Asking,
  ports: DenialPorts & { readonly accounts: Accounts },
): Promise<Account> {
  const found = await ports.accounts.find(id)
  if (!found) throw new Refusal('unknown-address')
  if (found.municipality === asking.officer.municipality) return found
  throw await refusal('other-municipality', { ...asking, of: found.id }, ports)
}

/** The refusal, written down, as if there were nothing at this address. */
export async function refusal(reason: DenialReason, asking: Asking, ports: DenialPorts) {
  await noteDenial({ ...asking, reason }, ports)
  return new Refusal('unknown-address')
}
