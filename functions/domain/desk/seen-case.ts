import type { Right } from '#schemas/access.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { may, sees } from '#schemas/policy.ts'
import { readReference } from '#schemas/reference.ts'
import type { Officer } from '#schemas/staff.ts'
import { type DenialPorts, noteDenial } from '../audits.ts'
import { type KnownCase, knownCase } from '../known-case.ts'
import type { Cases } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { type Absent, absentFor, type StandInPorts, seesAs } from './stand-in.ts'

type Ports = DenialPorts & StandInPorts & { readonly cases: Cases }
type Asking = {
  readonly officer: Officer
  readonly reference: string
  /** What they ask to do with it. */
  readonly what: string
  /** What they may be in want of besides seeing it. */
  readonly rights?: readonly Right[]
  readonly now: Date
}

/** A case that an officer may see, and those in whose place they stand. */
export type SeenCase = KnownCase & { readonly absent: readonly Absent[] }

/** The case with this reference, if there is one and this officer may see it; whoever asks for another is written down. */
export const lookFor = async (asking: Asking, ports: Ports): Promise<ServiceCase | undefined> =>
  (await look(asking, ports))?.found

/** Finds a case that this officer may see; any other is refused in the same words as one that does not exist. */
export async function seenCase(asking: Asking, ports: Ports): Promise<SeenCase> {
  const seen = await look(asking, ports)
  if (!seen) throw new Refusal('unknown-request')
  const { found, absent } = seen
  return { ...(await knownCase(found.reference, { cases: { ...ports.cases, find: async () => found } })), absent }
}

/** Who is away is asked only where an officer by themselves may not see the case, or not do all that is wanted. */
async function look({ officer, reference, what, rights = [], now }: Asking, ports: Ports) {
  const found = await ports.cases.find(readReference(reference) ?? '')
  if (!found) return undefined
  const isEnough = sees(officer, found) && rights.every((right) => may(officer, right, found))
  const absent = isEnough ? [] : await absentFor(officer, now, ports)
  if (seesAs({ officer, absent }, found)) return { found, absent }
  const reason = found.municipality === officer.municipality ? 'not-seen' : 'other-municipality'
  await noteDenial({ officer, reason, what, of: found.reference, now }, ports)
  return undefined
}
