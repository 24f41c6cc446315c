import type { ServiceCase } from '#schemas/case.ts'
import { sees } from '#schemas/policy.ts'
import { readReference } from '#schemas/reference.ts'
import type { Officer } from '#schemas/staff.ts'
import { type DenialPorts, noteDenial } from '../audits.ts'
import { type KnownCase, knownCase } from '../known-case.ts'
import type { Cases } from '../ports.ts'
import { Refusal } from '../refusal.ts'

type Ports = DenialPorts & { readonly cases: Cases }
/** Who asks for which case, to do what with it. */
type Asking = { readonly officer: Officer; readonly reference: string; readonly what: string; readonly now: Date }

/** The case with this reference, if there is one and this officer may see it; whoever asks for another is written down. */
export async function lookFor(
  { officer, reference, what, now }: Asking,
  ports: Ports,
): Promise<ServiceCase | undefined> {
  const found = await ports.cases.find(readReference(reference) ?? '')
  if (!found || sees(officer, found)) return found
  const reason = found.municipality === officer.municipality ? 'not-seen' : 'other-municipality'
  await noteDenial({ officer, reason, what, of: found.reference, now }, ports)
  return undefined
}

/** Finds a case that this officer may see; any other is refused in the same words as one that does not exist. */
export async function seenCase(asking: Asking, ports: Ports): Promise<KnownCase> {
  const found = await lookFor(asking, ports)
  if (!found) throw new Refusal('unknown-request')
  return knownCase(found.reference, { cases: { ...ports.cases, find: async () => found } })
}
