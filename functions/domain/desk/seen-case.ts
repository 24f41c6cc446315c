import { sees } from '#schemas/policy.ts'
import { readReference } from '#schemas/reference.ts'
import type { Officer } from '#schemas/staff.ts'
import { type KnownCase, knownCase } from '../known-case.ts'
import type { Cases, Count } from '../ports.ts'
import { Refusal } from '../refusal.ts'

type Ports = { readonly cases: Cases; readonly count: Count }

/** Finds a case that this officer may see; any other is refused in the same words as one that does not exist. */
export async function seenCase(reference: string, officer: Officer, ports: Ports): Promise<KnownCase> {
  const found = await ports.cases.find(readReference(reference) ?? '')
  if (!found) throw new Refusal('unknown-request')
  if (!sees(officer, found)) {
    const reason = found.municipality === officer.municipality ? 'not-seen' : 'other-municipality'
    ports.count('Denials', { reason })
    throw new Refusal('unknown-request')
  }
  return knownCase(found.reference, { cases: { ...ports.cases, find: async () => found } })
}
