import type { AccountDeed } from '#schemas/audit.ts'
import type { DenialPorts } from '../audits.ts'
import type { Sessions } from '../people.ts'
import type { Colleagues } from '../ports.ts'
import type { Account, Accounts, Duty } from './accounts.ts'
import { type Asking, ownAccount, refusal } from './allowed.ts'

export type AccountPorts = DenialPorts & {
  readonly accounts: Accounts
  readonly colleagues: Colleagues
  readonly sessions: Pick<Sessions, 'endAll'>
}
/** What is done to whose account, as the trail will say it, and whether they may sign in afterwards. */
type Change = Asking & {
  readonly person: string
  readonly kind: AccountDeed
  readonly duty?: Duty
  readonly isDisabled?: boolean
}

/**
 * Changes the account of somebody else, never one's own, and ends their sessions. It is written down first, so that
 * nothing is done of which the trail does not know; done again it is the same.
 */
export async function changeAccount<Answer>(
  { person, kind, duty, isDisabled, ...asking }: Change,
  deed: (account: Account) => Promise<Answer>,
  ports: AccountPorts,
): Promise<Answer> {
  const { officer, now } = asking
  if (person === officer.id) throw await refusal('no-right', { ...asking, of: person }, ports)
  const account = await ownAccount(person, asking, ports)
  const signed = { at: now.toISOString(), by: officer.id, municipality: officer.municipality }
  await ports.audits.add({ kind, ...signed, person, ...duty })
  const answer = await deed(account)
  await ports.sessions.endAll(person)
  const { state, ...known } = { ...account, ...duty }
  await ports.colleagues.enter({ ...known, ...((isDisabled ?? state === 'disabled') && { gone: true }) })
  return answer
}
