import type { ServiceCase } from '#schemas/case.ts'
import type { DeliveryState } from '#schemas/delivery.ts'
import type { CaseTold } from '#schemas/events.ts'
import type { HistoryEntry, HistoryKind } from '#schemas/history.ts'
import { calendarFor } from './calendar/calendar-for.ts'
import { carryConcerns } from './carry-concerns.ts'
import { carryLetters } from './carry-letters.ts'
import { written } from './desk/facts.ts'
import { stepOf } from './desk/tellings.ts'
import { giveUp } from './give-up.ts'
import { type KnownCase, knownCase } from './known-case.ts'
import { tellNews } from './news.ts'
import type { Arrivals, Calendars, Cases, Colleagues, Leaves, Messages } from './ports.ts'
import { oweArrival } from './pushes/owe-arrival.ts'
import { reachOf } from './reach.ts'
import { type TellingPorts, tellBy, wordsOf } from './tell-by.ts'
import { letterOf } from './told.ts'

type Ports = TellingPorts & {
  readonly cases: Cases
  readonly calendars: Calendars
  readonly messages: Messages
  readonly colleagues: Colleagues
  readonly leaves: Leaves
  readonly arrivals: Arrivals
}
type Arrived = { readonly event: CaseTold; readonly attempt: number }

/** Tells the citizen whatever stands untold, then writes down which letters their channel accepted. */
export async function tellCitizen({ event, attempt }: Arrived, ports: Ports) {
  await giveUp({ reference: event.reference, kinds: ['message', 'status', 'due-moved', 'news'], attempt }, ports)
  const known = await knownCase(event.reference, ports)
  const { untold, news, history, reference } = known.case
  if (untold.length + news.length === 0) return
  if (isNews(known.case, 'transferred') || isNews(known.case, 'concerns')) await oweArrival(known, ports)
  if (isNews(known.case, 'concerns')) await carryConcerns(known, ports)
  await tellNews(known, attempt, ports)
  const facts: HistoryEntry[] = []
  for (const index of untold) {
    const entry = history[index]
    if (!entry) throw new Error(`case ${reference} has nothing at place ${index} of its history`)
    facts.push(...(await tell(known, entry, { index, attempt }, ports)))
  }
  const told = untold.flatMap((index) => history[index] ?? [])
  await carryLetters(known, told, ports)
  const calendar = await calendarFor(known.case, ports)
  const changed = written({ ...known.case, untold: [], news: [] }, facts, {
    form: known.form,
    calendar,
    now: ports.now(),
  })
  if (!(await ports.cases.save(changed))) throw new Error(`case ${reference} was changed meanwhile`)
}

/** Whether a fact of some kind has still to be told to whoever has the case now. */
const isNews = ({ news, history }: ServiceCase, kind: HistoryKind) =>
  news.some((place) => history[place]?.kind === kind)

const reached: ReadonlySet<DeliveryState> = new Set(['accepted', 'delivered'])

type Place = { readonly index: number; readonly attempt: number }

/** A letter counts as a contact once the mail or SMS about it was accepted; in any doubt it failed, and the clock goes on. */
async function tell(
  known: KnownCase,
  entry: HistoryEntry,
  { index, attempt }: Place,
  ports: Ports,
): Promise<HistoryEntry[]> {
  const reach = reachOf(known)
  if (!reach || isOutdated(entry, known.case.history.slice(index + 1))) return []
  const words = wordsOf(known, entry, reach)
  const state = await tellBy(known, { reach, words, step: stepOf(entry, index), attempt }, ports)
  const messageId = letterOf(entry)
  if (messageId === undefined) return []
  const at = ports.now().toISOString()
  const { channel } = reach
  const sent = { kind: 'contacted', at, occurredAt: at, channel, result: 'sent', messageId } as const
  return reached.has(state) ? [{ ...sent, by: byOf(entry) }] : [{ kind: 'contact.failed', at, channel, messageId }]
}

/** Of two new due dates only the later is news. */
const isOutdated = ({ kind }: HistoryEntry, later: readonly HistoryEntry[]) =>
  kind === 'sla.recomputed' && later.some((entry) => entry.kind === 'sla.recomputed' && entry.from !== entry.to)

const byOf = (entry: HistoryEntry) => ('by' in entry ? entry.by : 'system')
