import type { ServiceCase } from '#schemas/case.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Calendars, Cases, Codes, Messages, Now, Passes, Qr } from './ports.ts'
import { receiptOf } from './receipt.ts'
import { statusOf } from './status.ts'

type Ports = {
  readonly cases: Cases
  readonly calendars: Calendars
  readonly messages: Messages
  readonly codes: Codes
  readonly passes: Passes
  readonly qr: Qr
  readonly now: Now
}

/** What a pass of the last minutes shows: the receipt, code included, and where the case stands; undefined when it shows nothing. */
export async function receiptByPass(reference: string, pass: string, ports: Ports) {
  if (!(await ports.passes.opens(pass, reference, ports.now()))) return undefined
  const found = await ports.cases.find(reference)
  const municipality = findMunicipality(found?.municipality ?? '')
  if (!found || !municipality) return undefined
  return { matter: await statusOf(found, municipality, ports), receipt: await receiptFor(found, ports) }
}

async function receiptFor(found: ServiceCase, { codes, qr }: Ports) {
  const { code } = await codes.trackingCode(found.submissionId, found.codeVersion)
  return receiptOf(found, code, qr)
}
