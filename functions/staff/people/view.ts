import { bangkokDay } from '#schemas/dates.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { staffRights } from '#schemas/policy.ts'
import type { Leave, Officer } from '#schemas/staff.ts'
import type { Account } from '../../domain/accounts/accounts.ts'
import { demand, ownAccount } from '../../domain/accounts/allowed.ts'
import type { Audits } from '../../domain/audits.ts'
import type { Faults, Typed } from '../../domain/desk/deed.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { DeskAsked } from '../../staff-door.ts'
import type { HandOver, PeoplePorts } from './form.ts'

/** What was posted and is shown again, with what is wrong with it. */
type Again = { readonly typed: Typed; readonly faults: Faults }

/** All that the page of the staff shows: everybody, or one person; what an officer has no right to see is left out. */
export type PeopleView = {
  readonly officer: Officer
  readonly csrf: string
  readonly municipality: Municipality
  readonly accounts: readonly Account[]
  /** Those of today and after. */
  readonly leaves: readonly Leave[]
  readonly person?: Account
  readonly trail?: Awaited<ReturnType<Audits['of']>>
  readonly again?: Again
  readonly handOver?: HandOver
}

type More = Pick<PeopleView, 'again' | 'handOver'>

export async function viewOf(
  asked: DeskAsked,
  personId: string,
  ports: PeoplePorts,
  more: More = {},
): Promise<PeopleView> {
  const { officer, csrf, now, query } = asked
  const rights = staffRights(officer)
  const asking = { officer, now, what: 'people' }
  if (personId) await demand('see-accounts', asking, ports)
  const [accounts, leaves, person, trail] = await Promise.all([
    rights.includes('see-accounts') ? ports.accounts.of(officer.municipality) : [],
    personId ? [] : leavesFrom(now, officer, ports),
    personId ? ownAccount(personId, asking, ports) : undefined,
    rights.includes('read-trail') && !personId ? ports.audits.of(officer.municipality, afterIn(query)) : undefined,
  ])
  const seen = { officer, csrf, municipality: municipalityOf(officer), accounts, leaves }
  return { ...seen, ...(person && { person }), ...(trail && { trail }), ...more }
}

async function leavesFrom(now: Date, officer: Officer, { leaves }: PeoplePorts) {
  if (!staffRights(officer).includes('see-accounts')) return []
  const today = bangkokDay(now.toISOString())
  return (await leaves.of(officer.municipality)).filter(({ to }) => to >= today)
}

const afterIn = ({ after }: DeskAsked['query']) => after?.slice(0, 90)

export function municipalityOf({ municipality }: Officer): Municipality {
  const found = findMunicipality(municipality)
  if (!found) throw new Refusal('unknown-address')
  return found
}
