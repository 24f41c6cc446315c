import type { ServiceCase } from '#schemas/case.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { readReference, readTrackingCode } from '#schemas/reference.ts'
import type { Cases, Codes, Now, Quotas } from './ports.ts'
import { Refusal } from './refusal.ts'

type Ports = { readonly cases: Cases; readonly codes: Codes; readonly quotas: Quotas; readonly now: Now }
type Asked = {
  readonly municipality: Municipality
  readonly reference: string
  readonly code: string
  readonly viewer: string
}

/** Finds a case by reference and code; whatever does not match is the same refusal at the same cost, and counts. */
export async function lookUp({ viewer, ...asked }: Asked, ports: Ports): Promise<ServiceCase> {
  const wait = await ports.quotas.wait('failed-look-ups', viewer, ports.now())
  if (wait !== undefined) throw new Refusal('too-many-requests', { retryAfterSeconds: wait })

  const found = await matching(asked, ports)
  if (found) return found
  await ports.quotas.spend('failed-look-ups', viewer, ports.now())
  throw new Refusal('unknown-request')
}

async function matching({ municipality, reference, code }: Omit<Asked, 'viewer'>, { cases, codes }: Ports) {
  const found = await cases.find(readReference(reference) ?? reference.slice(0, 40))
  const { code: right } = await codes.trackingCode(found?.submissionId ?? '', found?.codeVersion)
  const matches = codes.same(readTrackingCode(code) ?? '', right)
  return matches && found?.municipality === municipality.id ? found : undefined
}
