import type { ServiceCase } from '#schemas/case.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { Cases, Codes } from './ports.ts'
import { Refusal } from './refusal.ts'

type Ports = { readonly cases: Cases; readonly codes: Pick<Codes, 'reference'> }

/** Keeps a case under the first of its candidate references that is free, or finds it there from an earlier attempt. */
export async function keepCase(opened: ServiceCase, municipality: Municipality, { cases, codes }: Ports) {
  for (let k = 0; ; k++) {
    const candidate = { ...opened, reference: codes.reference(municipality, opened.submissionId, k) }
    const { standing } = await cases.add(candidate)
    if (!standing) return { kept: candidate, isNew: true }
    if (standing.submissionId === opened.submissionId) return { kept: standing, isNew: false }
  }
}

/** The case that an earlier attempt of this submission left, if any. */
export async function findKept(municipality: Municipality, submissionId: string, { cases, codes }: Ports) {
  for (let k = 0; ; k++) {
    const standing = await cases.find(codes.reference(municipality, submissionId, k))
    if (!standing || standing.submissionId === submissionId) return standing
  }
}

/** Lets an equal body pass and refuses another one under the same submission id. */
export function sameOrRefuse(stored: ServiceCase, bodyDigest: string) {
  if (stored.bodyDigest !== bodyDigest) throw new Refusal('submission-id-reused')
  return stored
}
