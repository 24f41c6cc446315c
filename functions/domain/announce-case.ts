import type { CaseOpened } from '#schemas/events.ts'
import { assign } from './assign.ts'
import { deliver } from './deliver.ts'
import { giveUp } from './give-up.ts'
import { knownCase, officeOf } from './known-case.ts'
import { alertMail, receiptMail } from './mails.ts'
import type { Addresses, Arrivals, Calendars, Cases, Codes, Count, Deliveries, Mail, Now, Registers } from './ports.ts'
import { oweArrival } from './pushes/owe-arrival.ts'

type Ports = {
  readonly cases: Cases
  readonly registers: Registers
  readonly calendars: Calendars
  readonly codes: Codes
  readonly deliveries: Deliveries
  readonly addresses: Addresses
  readonly arrivals: Arrivals
  readonly mail: Mail
  readonly count: Count
  readonly now: Now
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

  const receipt = receiptMail(told, code)
  if (receipt) await deliver({ message: receipt, step: 'receipt', reference: event.reference, attempt }, ports)
  if (routed.concerns) return
  await deliver({ message: alertMail(told), step: 'alert', reference: event.reference, attempt }, ports)
}
