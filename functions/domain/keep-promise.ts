import type { TimerDue } from '#schemas/events.ts'
import { promiseStep } from '#schemas/history.ts'
import { calendarFor } from './calendar/calendar-for.ts'
import { deliver } from './deliver.ts'
import { giveUp } from './give-up.ts'
import { type KnownCase, knownCase } from './known-case.ts'
import type { Addresses, Calendars, Cases, Count, Deliveries, Mail, Now } from './ports.ts'
import { stepsDue, type Telling } from './promise/steps-due.ts'
import { clockOf, recomputed, soonest, withFacts } from './promise-of-case.ts'
import { stepMails } from './step-mails.ts'

type Ports = {
  readonly cases: Cases
  readonly calendars: Calendars
  readonly deliveries: Deliveries
  readonly addresses: Addresses
  readonly mail: Mail
  readonly count: Count
  readonly now: Now
}
type Arrived = { readonly event: TimerDue; readonly attempt: number }

/** Takes the steps of a promise that have come: tells whom they concern, then writes them down and sets the next one. */
export async function keepPromise({ event, attempt }: Arrived, ports: Ports) {
  await giveUp({ reference: event.reference, kinds: promiseStep.options, attempt }, ports)
  const known = await knownCase(event.reference, ports)
  if (known.case.timerSeq !== event.timerSeq) return ports.count('StaleTimers', { service: 'timer-due' })

  const calendar = await calendarFor(known.case, ports)
  const world = { form: known.form, calendar, now: ports.now() }
  const moved = recomputed(known.case, world)
  const current = { ...known, case: withFacts(known.case, moved, world) }
  const due = stepsDue(clockOf(current.case, known.form, calendar), world.now)
  for (const telling of due.tellings) await tell(current, telling, attempt, ports)

  const facts = [...moved, ...due.facts]
  const counted = withFacts(known.case, facts, world)
  const changed = { ...counted, timer: soonest(due.next && { ...due.next }, counted, world.now) }
  if (!facts.length && changed.timer?.at === known.case.timer?.at) return
  const written = { ...changed, timerSeq: known.case.timerSeq + 1 }
  if (!(await ports.cases.save(written))) throw new Error(`case ${event.reference} was changed meanwhile`)
  if (due.facts.some(({ kind }) => kind === 'sla.breached')) ports.count('PromisesBroken', { form: known.form.id })
}

async function tell(known: KnownCase, telling: Telling, attempt: number, ports: Ports) {
  const { reference } = known.case
  for (const message of stepMails(known, telling))
    await deliver({ message, step: `${telling.step}.${telling.cycle}`, reference, attempt }, ports)
}
