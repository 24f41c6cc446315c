import type { PromiseDue } from '#schemas/events.ts'
import { promiseStep } from '#schemas/history.ts'
import { calendarFor } from './calendar/calendar-for.ts'
import { giveUp } from './give-up.ts'
import { knownCase } from './known-case.ts'
import { isLineDue, nextLine } from './overdue.ts'
import type { Cases } from './ports.ts'
import { derivePromise } from './promise/promise.ts'
import { stepsDue } from './promise/steps-due.ts'
import { clockOf, recomputed, soonest, withFacts } from './promise-of-case.ts'
import type { Taken } from './taken.ts'
import { type TellPorts, tellOfficers } from './tell-officers.ts'

type Ports = TellPorts & { readonly cases: Cases }
type Arrived = { readonly event: PromiseDue; readonly attempt: number }
type Asked = { readonly reference: string; readonly timerSeq: number }

/** Takes the steps of promises that have come: tells whom they concern, then writes them down and sets the next ones. */
export async function keepPromise({ event, attempt }: Arrived, ports: Ports) {
  const asked = event.type === 'timer.due' ? [event] : event.cases
  const read = await Promise.allSettled(asked.map((one) => take(one, attempt, ports)))
  const taken = read.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []))
  const { failures, untold } = await tellOfficers(taken, attempt, ports)
  const written = await Promise.allSettled(taken.filter((one) => !untold.has(one)).map((one) => keep(one, ports)))
  for (const one of [...read, ...written]) if (one.status === 'rejected') failures.push(one.reason)
  if (failures.length > 0) throw failures[0]
}

async function take({ reference, timerSeq }: Asked, attempt: number, ports: Ports): Promise<Taken | undefined> {
  await giveUp({ reference, kinds: [...promiseStep.options, 'overdue'], attempt }, ports)
  const kept = await knownCase(reference, ports)
  if (kept.case.timerSeq !== timerSeq) return void ports.count('StaleTimers', { service: 'timer-due' })

  const calendar = await calendarFor(kept.case, ports)
  const world = { form: kept.form, calendar, now: ports.now() }
  const moved = recomputed(kept.case, world)
  const current = { ...kept, case: withFacts(kept.case, moved, world) }
  const due = stepsDue(clockOf(current.case, kept.form, calendar), world.now)
  return { kept, current, moved, due, hasLine: isLineDue(kept.case, calendar, world.now), world }
}

async function keep({ kept, moved, due, world }: Taken, { cases, count }: Ports) {
  const facts = [...moved, ...due.facts]
  const counted = withFacts(kept.case, facts, world)
  const promise = derivePromise(clockOf(counted, world.form, world.calendar))
  const next = due.next ?? nextLine(counted, promise, world.calendar, { now: world.now, waiting: null })
  const timer = soonest(next && { ...next }, counted, world.now)
  if (!facts.length && timer?.at === kept.case.timer?.at) return
  const changed = { ...counted, timer, timerSeq: kept.case.timerSeq + 1 }
  if (!(await cases.save(changed))) throw new Error(`case ${kept.case.reference} was changed meanwhile`)
  if (due.facts.some(({ kind }) => kind === 'sla.breached')) count('PromisesBroken', { form: kept.form.id })
}
