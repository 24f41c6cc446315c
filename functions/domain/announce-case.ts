import type { CaseOpened } from '#schemas/events.ts'
import { assign } from './assign.ts'
import { deliver } from './deliver.ts'
import { giveUp } from './give-up.ts'
import { knownCase, officeOf } from './known-case.ts'
import { alertMail, type Told } from './mails.ts'
import type { Arrivals, Calendars, Cases, Codes, Registers } from './ports.ts'
import { oweArrival } from './pushes/owe-arrival.ts'
import { receiptReaches } from './reach.ts'
import { Refusal } from './refusal.ts'
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
  const isWaiting = await mustWait(told, attempt, ports)
  if (!routed.concerns)
    await deliver({ message: alertMail(told), step: 'alert', reference: event.reference, attempt }, ports)
  if (isWaiting) throw new Refusal('try-again')
}

/** Sends the receipt, and says whether a channel takes nothing just now: the office is not kept waiting for it. */
async function mustWait(told: Told, attempt: number, ports: Ports): Promise<boolean> {
  const { submissionId, codeVersion } = told.case
  const { code } = await ports.codes.trackingCode(submissionId, codeVersion)
  let isWaiting = false
  for (const reach of receiptReaches(told)) {
    const telling = { reach, words: receiptWords(told, reach, code), step: 'receipt', attempt } as const
    isWaiting = (await tellBy(told, telling, ports).then(() => false, isForLater)) || isWaiting
  }
  return isWaiting
}

function isForLater(failure: unknown): true {
  if (failure instanceof Refusal) return true
  throw failure
}
