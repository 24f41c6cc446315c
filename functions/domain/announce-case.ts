import type { CaseOpened } from '#schemas/events.ts'
import { assign } from './assign.ts'
import { deliver } from './deliver.ts'
import { giveUp } from './give-up.ts'
import { knownCase, officeOf } from './known-case.ts'
import { alertMail } from './mails.ts'
import type { Arrivals, Calendars, Cases, Codes, Registers } from './ports.ts'
import { oweArrival } from './pushes/owe-arrival.ts'
import { type Reach, receiptReaches } from './reach.ts'
import { receiptWords, type TellingPorts, tellBy } from './tell-by.ts'

type Ports = TellingPorts & {
  readonly cases: Cases
  readonly registers: Registers
  readonly calendars: Calendars
  readonly codes: Codes
  readonly arrivals: Arrivals
}
type Arrived = { readonly event: CaseOpened; readonly attempt: number }

/** Brings a new case to its office: routed and registered first, then the office's push, the citizen's receipt and the office's alert. */
export async function announceCase({ event, attempt }: Arrived, ports: Ports) {
  await giveUp({ reference: event.reference, kinds: ['receipt', 'alert'], attempt }, ports)
  const found = await knownCase(event.reference, ports)
  const routed = found.case.office ? found.case : await assign(found, ports)
  const known = { ...found, case: routed }
  const told = { ...known, office: officeOf(known) }
  await oweArrival(known, ports)
  const { code } = await ports.codes.trackingCode(routed.submissionId, routed.codeVersion)
  const receipt = (reach: Reach) =>
    tellBy(told, { reach, words: receiptWords(told, reach, code), step: 'receipt', attempt }, ports)

  const { mail, sms } = receiptReaches(told)
  if (mail) await receipt(mail)
  if (!routed.concerns)
    await deliver({ message: alertMail(told), step: 'alert', reference: event.reference, attempt }, ports)
  // Last, so that no office is kept waiting for a gateway that takes nothing just now.
  if (sms) await receipt(sms)
}
