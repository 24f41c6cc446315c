import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Calendars, Cases, Codes, Messages, Now, Passes } from './ports.ts'
import { statusOf } from './status.ts'

type Ports = {
  readonly cases: Cases
  readonly calendars: Calendars
  readonly messages: Messages
  readonly codes: Codes
  readonly passes: Passes
  readonly now: Now
}

/** What a pass of the last minutes shows: the tracking code, and where the case stands; undefined when it shows nothing. */
export async function receiptByPass(reference: string, pass: string, ports: Ports) {
  if (!(await ports.passes.opens(pass, reference, ports.now()))) return undefined
  const found = await ports.cases.find(reference)
  const municipality = findMunicipality(found?.municipality ?? '')
  if (!found || !municipality) return undefined
  const { code: trackingCode } = await ports.codes.trackingCode(found.submissionId, found.codeVersion)
  return { kept: found, matter: await statusOf(found, municipality, ports), trackingCode }
}
