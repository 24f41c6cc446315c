import type { ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import type { Message } from '#schemas/message.ts'
import { calendarFor } from './calendar/calendar-for.ts'
import { written } from './desk/facts.ts'
import { hasRoom } from './desk/write.ts'
import { type KnownCase, knownCase } from './known-case.ts'
import type { Calendars, Cases, Messages, Now } from './ports.ts'
import { entriesOf } from './promise/cycle.ts'
import { letterOf } from './told.ts'

type Ports = {
  readonly cases: Cases
  readonly calendars: Calendars
  readonly messages: Messages
  readonly now: Now
}

/** What is written to the citizen of a matter goes to the citizens of those merged into it too; again, it changes nothing. */
export async function carryLetters({ case: parent }: KnownCase, facts: readonly HistoryEntry[], ports: Ports) {
  const merged = entriesOf(parent.history, 'joined')
  const ids = new Set(facts.map(letterOf))
  if (merged.length === 0 || ids.size === 0) return
  const letters = (await ports.messages.of(parent.reference)).filter(({ messageId }) => ids.has(messageId))
  for (const { reference } of merged) await carry(letters, parent.reference, reference, ports)
}

/** Whether a case was closed as a repetition of this one. */
export const isMergedInto = (reference: string, { history }: ServiceCase) =>
  entriesOf(history, 'closed').some(({ of }) => of === reference)

/** A letter becomes the merged case's own: its text, the fact that names it, and with that its mail. */
async function carry(letters: readonly Message[], from: string, to: string, ports: Ports) {
  const { case: kept, form } = await knownCase(to, ports)
  const known = new Set(kept.history.flatMap((entry) => ('messageId' in entry ? [entry.messageId] : [])))
  const news = letters.filter(({ messageId }) => !known.has(messageId))
  const now = ports.now()
  const facts = news.map(({ messageId, by }) => ({ kind: 'replied', at: now.toISOString(), by, messageId }) as const)
  if (!isMergedInto(from, kept) || facts.length === 0 || !hasRoom(kept, facts)) return

  for (const letter of news) await ports.messages.put({ ...letter, reference: to })
  const world = { form, calendar: await calendarFor(kept, ports), now }
  if (!(await ports.cases.save(written(kept, facts, world)))) throw new Error(`case ${to} was changed meanwhile`)
}
