import { bangkokDay } from '#schemas/dates.ts'
import type { DeliveryStep } from '#schemas/delivery.ts'
import { deliverTogether } from './deliver.ts'
import { digestMail, type Line } from './digest-mail.ts'
import { addressOf, rosterOf } from './duty.ts'
import type { Addresses, Calendars, Colleagues, Count, Deliveries, Leaves, Mail, Message, Now } from './ports.ts'
import type { Audience } from './promise/steps-due.ts'
import { type Step, stepMail } from './step-mails.ts'
import type { Taken } from './taken.ts'

export type TellPorts = {
  readonly calendars: Calendars
  readonly colleagues: Colleagues
  readonly leaves: Leaves
  readonly deliveries: Deliveries
  readonly addresses: Addresses
  readonly mail: Mail
  readonly count: Count
  readonly now: Now
}

/** Mails everybody whom the steps concern, each of them once a case and step; what failed comes again. */
export async function tellOfficers(taken: readonly Taken[], attempt: number, ports: TellPorts) {
  const lines = await linesOf(taken, ports)
  const failures: unknown[] = []
  const untold = new Set<Taken>()
  for (const together of mailsOf(lines)) {
    const [{ to } = { to: '' }] = together
    await deliverTogether({ to, about: together, attempt, deliveryOf, messageOf }, ports).catch((failure) => {
      failures.push(failure)
      for (const { of } of together) untold.add(of)
    })
  }
  return { failures, untold }
}

const deliveryOf = ({ of, delivery }: Line) => ({ reference: of.kept.case.reference, step: delivery })

async function linesOf(taken: readonly Taken[], ports: TellPorts): Promise<readonly Line[]> {
  const day = bangkokDay(ports.now().toISOString())
  const [municipality] = taken.filter(hasSomethingToTell).map(({ kept }) => kept.municipality.id)
  if (municipality === undefined) return []
  const roster = await rosterOf(municipality, ports)
  return taken.flatMap((of) => {
    const addressed = (step: Step, audience: readonly Audience[], delivery: DeliveryStep): Line[] =>
      [...new Set(audience.map((who) => addressOf(who, of.current, day, roster)))].map((to) => ({
        ...step,
        of,
        to,
        delivery,
      }))
    const steps = of.due.tellings.flatMap(({ step, at, cycle, to }) => addressed({ step, at }, to, `${step}.${cycle}`))
    const left = { step: 'overdue', at: of.current.case.clock.dueAt ?? '' } as const
    return of.hasLine ? [...steps, ...addressed(left, ['assignee', 'head'], `overdue.${day}`)] : steps
  })
}

const hasSomethingToTell = ({ due, hasLine }: Taken) => due.tellings.length > 0 || hasLine

/** Reminders go together in one mail to each address; a breach and what is put before the clerk each have their own. */
function mailsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const alone = lines.filter(({ step }) => step === 'breach' || step === 'escalate')
  const together = lines.filter((line) => !alone.includes(line))
  return [...Map.groupBy(together, ({ to }) => to).values(), ...alone.map((line) => [line])]
}

/** One reminder is a mail about its case; several, or a line about a promise that is broken already, are a digest. */
function messageOf(lines: readonly Line[]): Message {
  const [line] = lines
  if (!line) throw new Error('a mail about nothing')
  return lines.length === 1 && line.step !== 'overdue' ? stepMail(line.of.current, line, line.to) : digestMail(lines)
}
