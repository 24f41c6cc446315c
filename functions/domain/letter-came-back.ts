import type { SentMail } from '#schemas/delivery.ts'
import { calendarFor } from './calendar/calendar-for.ts'
import { written } from './desk/facts.ts'
import { knownCase } from './known-case.ts'
import type { Calendars, Cases, Now } from './ports.ts'
import { withdraws } from './promise/contact.ts'
import { entriesOf } from './promise/cycle.ts'

type Ports = { readonly cases: Cases; readonly calendars: Calendars; readonly now: Now }

/** Withdraws the contact by a letter whose mail came back in time: the clock is open again, and whoever has the case is told. */
export async function letterCameBack({ reference, step }: SentMail, ports: Ports) {
  const [kind, messageId] = step.split('.')
  if (kind !== 'message' || messageId === undefined) return
  const { case: kept, form } = await knownCase(reference, ports)
  if (kept.history.some((entry) => entry.kind === 'contact.failed' && entry.messageId === messageId)) return
  const calendar = await calendarFor(kept, ports)
  const now = ports.now()
  const failed = { kind: 'contact.failed', at: now.toISOString(), channel: 'email', messageId } as const
  const contact = entriesOf(kept.history, 'contacted').find((entry) => entry.messageId === messageId)
  if (contact && !withdraws(failed, contact)) return
  if (!(await ports.cases.save(written(kept, [failed], { form, calendar, now }))))
    throw new Error(`case ${reference} was changed meanwhile`)
}
