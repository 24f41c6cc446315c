import { expect } from 'vitest'
import { newsOf } from '#functions/domain/news-places.ts'
import { type Cycle, cyclesOf, entriesOf } from '#functions/domain/promise/cycle.ts'
import { outcomeOf } from '#functions/domain/promise/ending.ts'
import { clockOf } from '#functions/domain/promise-of-case.ts'
import { isTold } from '#functions/domain/told.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { dateTimeText } from '#schemas/dates.ts'
import type { Delivery, DeliveryState, DeliveryStep } from '#schemas/delivery.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { keyOf, type OnTheWire, type Written } from './records.ts'
import type { World } from './world.ts'

const alarmed: Partial<Record<DeliveryState, string>> = {
  unknown: 'MailUnknown',
  rejected: 'MailRejected',
  suppressed: 'MailSuppressed',
}

/** I3: nothing is mailed twice, and what is owed is mailed, or an alarm was counted and the ledger says why not. */
export async function mailsGoOutOnce(world: World) {
  const { wire, disturbed } = world.seen
  const times = Map.groupBy(wire, ({ delivery }) => keyOf(delivery))
  for (const mails of times.values()) expect(mails).toHaveLength(1)
  expect(wire.filter(({ isVisible }) => !isVisible)).toEqual([])
  for (const mail of wire) {
    if (mail.basis) isWanted(mail.delivery.step, mail.basis, world)
    saysWhatIsWritten(mail, world)
  }

  const missing = [...world.seen.versions.values()].flatMap(owed).filter((delivery) => !times.has(keyOf(delivery)))
  expect([...disturbed]).toEqual(expect.arrayContaining(missing.map(keyOf)))
  for (const delivery of missing) await saysWhy(delivery, world)
}

/** A sender that was told "later" after it had been given up for dead takes its claim back, and the alarm remains. */
async function saysWhy(delivery: Delivery, { base, seen }: World) {
  const { standing } = await base.deliveries.claim(delivery, base.now().toISOString())
  const metrics = seen.metrics.get(keyOf(delivery)) ?? []
  const state = standing ?? (seen.released.has(keyOf(delivery)) ? 'unknown' : 'nothing')
  expect({ delivery, state, metrics }).toEqual({
    delivery,
    state: expect.stringMatching(/^(unknown|rejected|suppressed)$/),
    metrics: expect.arrayContaining([alarmed[state as DeliveryState]]),
  })
}

/** What is known by its place in the history, and of which facts it may be told. */
const owedByPlace: Readonly<Record<string, (entry: HistoryEntry) => boolean>> = {
  news: (entry) => newsOf(entry) !== undefined,
  'due-moved': isTold,
  status: isTold,
}

/** A step is told only by someone who read the case while its promise was open; a reopening freezes it as it was. */
function isWanted(step: DeliveryStep, basis: ServiceCase, { calendars }: World) {
  if (step === 'receipt' || step === 'alert') return
  const [why = '', place] = step.split('.')
  const byPlace = owedByPlace[why]
  if (byPlace) return isToldOf(basis.history[Number(place)], byPlace)
  const calendar = calendars.find(({ version }) => version === basis.clock.calendarVersion)
  if (!calendar) throw new Error('a case names a calendar that was never published')
  const cycles = cyclesOf(basis.history)
  const number = why === 'overdue' ? cycles.length : Number(place)
  if (why !== 'breach') expect({ step, number }).toEqual({ step, number: cycles.length })
  isOpenStill(cycles[number - 1], clockOf(basis, complaint, calendar).hasContact)
}

const isOpenStill = (cycle: Cycle | undefined, hasContact: boolean) =>
  expect(cycle && outcomeOf(cycle, hasContact).status).toBe('open')

/** Somebody is told only of what stands in the history. */
function isToldOf(entry: HistoryEntry | undefined, isOwed: (entry: HistoryEntry) => boolean) {
  expect(entry && isOwed(entry)).toBe(true)
}

/** A step's mail names the due date that is then written, when both were derived from the same calendar. */
function saysWhatIsWritten({ delivery, basis, calendar, message }: OnTheWire, { seen }: World) {
  const next = seen.versions
    .get(delivery.reference)
    ?.find(({ case: { version } }) => version === (basis?.version ?? 0) + 1)
  if (next?.by !== 'worker' || !next.case.history.some(isFactOf(delivery.step))) return
  const { dueAt, calendarVersion } = next.case.clock
  if (dueAt && calendar === calendarVersion && !delivery.step.startsWith('breach'))
    expect(message.text).toContain(delivery.step.startsWith('remind2') ? ' 16.30 น.' : dateTimeText(dueAt).th)
  expect(message.text).not.toMatch(/\{|\d{4}-\d\d-\d\dT|น\. น\./)
}

const isFactOf = (told: DeliveryStep) => (entry: HistoryEntry) =>
  entry.kind === 'sla.reminded' && told.startsWith(`${entry.step}.`)

/** What a case's own history says was told. */
function owed(versions: readonly Written[]): readonly Delivery[] {
  const newest = versions.at(-1)?.case
  const office = newest && Object.entries(namoungpet.offices).find(([id]) => id === newest.office)?.[1]
  if (!office) return []
  const addresses = { office: office.email, head: office.head.email, clerk: namoungpet.clerk.email }
  const { email } = newest.answers
  const receipts = typeof email === 'string' ? [['receipt', email] as const] : []
  const cycles = cyclesOf(newest.history)
  /** The head is told of a breach in the cycle in which it happened, be it after a reopening. */
  const cycleOf = (due: string, otherwise: number) =>
    cycles.find(({ entries }) => entriesOf(entries, 'sla.breached').some(({ at }) => at === due))?.number ?? otherwise
  const steps = cycles.flatMap(({ number, entries }) =>
    entriesOf(entries, 'sla.reminded').flatMap(({ step, due }) =>
      audience[step].map((who) => [`${step}.${cycleOf(due, number)}`, addresses[who]] as const),
    ),
  )
  const moved = newest.history.findLastIndex((entry) => entry.kind === 'sla.recomputed' && entry.from !== entry.to)
  const news = typeof email === 'string' && moved >= 0 ? [[`due-moved.${moved}`, email] as const] : []
  return [['alert', addresses.office] as const, ...receipts, ...steps, ...news].map(([step, recipient]) => ({
    reference: newest.reference,
    step: step as DeliveryStep,
    channel: 'email',
    recipient,
  }))
}

const audience = { remind1: ['office'], remind2: ['office', 'head'], breach: ['head'], escalate: ['clerk'] } as const
