import { bangkokDay } from '#schemas/dates.ts'
import type { DeliveryStep } from '#schemas/delivery.ts'
import { countWaiting, type Waiting } from './count-waiting.ts'
import { deliverTogether } from './deliver.ts'
import { digestMail, type Line } from './digest-mail.ts'
import { addressOf, type Roster, rosterOf } from './duty.ts'
import type { Addresses, Calendars, Colleagues, Count, Deliveries, Desk, Leaves, Mail, Message, Now } from './ports.ts'
import type { Audience } from './promise/steps-due.ts'
import { type Step, stepMail } from './step-mails.ts'
import type { Taken } from './taken.ts'

export type TellPorts = {
  readonly calendars: Calendars
  readonly colleagues: Colleagues
  readonly leaves: Leaves
  readonly desk: Desk
  readonly deliveries: Deliveries
  readonly addresses: Addresses
  readonly mail: Mail
  readonly count: Count
  readonly now: Now
}

/** Mails everybody whom the steps concern, each of them once a case and step; what failed comes again. */
export async function tellOfficers(taken: readonly Taken[], attempt: number, ports: TellPorts) {
  const failures: unknown[] = []
  const untold = new Set<Taken>()
  const { mails, waiting } = await prepare(taken, ports)
  const messageOf = (lines: readonly Line[]) => mailOf(lines, waiting)
  for (const together of mails) {
    const [{ to } = { to: '' }] = together
    await deliverTogether({ to, about: together, attempt, deliveryOf, messageOf }, ports).catch((failure) => {
      failures.push(failure)
      for (const { of } of together) untold.add(of)
    })
  }
  return { failures, untold }
}

const deliveryOf = ({ of, delivery }: Line) => ({ reference: of.kept.case.reference, step: delivery })
const unknown: Waiting = () => undefined

/** What goes to whom; how much waits for citizens is asked only where a digest says it. */
async function prepare(taken: readonly Taken[], ports: TellPorts) {
  const day = bangkokDay(ports.now().toISOString())
  const [municipality] = taken.filter(hasSomethingToTell).map(({ kept }) => kept.municipality)
  if (!municipality) return { mails: [], waiting: unknown }
  const roster = await rosterOf(municipality.id, ports)
  const mails = mailsOf(taken.flatMap((of) => linesOf(of, day, roster)))
  return { mails, waiting: mails.some(isDigest) ? await countWaiting({ municipality, roster, day }, ports) : unknown }
}

function linesOf(of: Taken, day: string, roster: Roster): readonly Line[] {
  const addressed = (step: Step, audience: readonly Audience[], delivery: DeliveryStep): Line[] =>
    [...new Set(audience.flatMap((who) => addressOf(who, of.current, day, roster) ?? []))].map((to) => ({
      ...step,
      of,
      to,
      delivery,
    }))
  const steps = of.due.tellings.flatMap(({ step, at, cycle, to }) => addressed({ step, at }, to, `${step}.${cycle}`))
  const left = { step: 'overdue', at: of.current.case.clock.dueAt ?? '' } as const
  return of.hasLine ? [...steps, ...addressed(left, ['assignee', 'head'], `overdue.${day}`)] : steps
}

const hasSomethingToTell = ({ due, hasLine }: Taken) => due.tellings.length > 0 || hasLine

/** Reminders go together in one mail to each address; a breach and what is put before the clerk each have their own. */
function mailsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const alone = lines.filter(({ step }) => step === 'breach' || step === 'escalate')
  const together = lines.filter((line) => !alone.includes(line))
  return [...Map.groupBy(together, ({ to }) => to).values(), ...alone.map((line) => [line])]
}

/** One reminder is a mail about its case; several, or a line about a promise that is broken already, are a digest. */
function mailOf(lines: readonly Line[], waiting: Waiting): Message {
  const [line] = lines
  if (!line) throw new Error('a mail about nothing')
  return isDigest(lines) ? digestMail(lines, waiting) : stepMail(line.of.current, line, line.to)
}

const isDigest = (lines: readonly Line[]) => lines.length > 1 || lines[0]?.step === 'overdue'
