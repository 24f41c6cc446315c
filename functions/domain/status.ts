import type { z } from 'zod'
import type { statusView } from '#schemas/bodies.ts'
import { hasEnded, type ServiceCase } from '#schemas/case.ts'
import type { CaseFile } from '#schemas/case-file.ts'
import { findForm } from '#schemas/forms/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { fill } from '#schemas/text.ts'
import { roomTexts } from '#schemas/texts/rooms.ts'
import { calendarFor } from './calendar/calendar-for.ts'
import { explanationOf } from './explanation.ts'
import { messagesFor } from './letters.ts'
import { lookUp } from './look-up.ts'
import type { Calendars, Cases, Codes, Messages, Now, Quotas } from './ports.ts'
import { resultDueOf } from './promise-of-case.ts'
import { bookedText } from './rooms/booked-text.ts'
import { bookingOf } from './rooms/booking.ts'
import { hasBegun } from './rooms/standing.ts'
import { isRated } from './standing-rating.ts'
import { timelineOf } from './timeline.ts'

export type Ports = {
  readonly cases: Cases
  readonly codes: Codes
  readonly calendars: Calendars
  readonly messages: Messages
  readonly quotas: Quotas
  readonly now: Now
}
type Asked = {
  readonly municipality: Municipality
  readonly reference: string
  readonly code: string
  readonly viewer: string
}

/** Shows a citizen where the case stands. */
export async function status(asked: Asked, ports: Ports) {
  const found = await lookUp(asked, ports)
  return { status: 200 as const, body: await statusOf(found, asked.municipality, ports) }
}

/** Where a case stands, as its citizen may see it. */
export async function statusOf(
  found: ServiceCase,
  municipality: Municipality,
  { calendars, messages, now }: Pick<Ports, 'calendars' | 'messages' | 'now'>,
): Promise<z.input<typeof statusView>> {
  const [calendar, letters] = await Promise.all([calendarFor(found, { calendars }), messagesFor(found, messages)])
  const { clock } = found
  const booking = bookingOf(found)
  const form = findForm(found.form)
  if (!form) throw new Error(`case ${found.reference} names a form that no longer exists`)
  return {
    reference: found.reference,
    form: found.form,
    status: found.status,
    booking: booking ? fill(roomTexts.asked, bookedText(booking, municipality)) : null,
    registerNumber: found.registerNumber,
    office: officeName(found, municipality),
    receivedAt: found.receivedAt,
    effectiveAt: clock.effectiveAt,
    targetAt: clock.targetAt,
    dueAt: clock.dueAt,
    resultDueAt: found.resultDueAt && resultDueOf(found, { form, calendar, now: now() }),
    contactedAt: found.contactedAt,
    explanation: explanationOf({ case: found, form, municipality }, calendar),
    timeline: timelineOf(found, municipality, letters),
    messages: letters.map(({ at, from, text, files = [] }) => ({ at, from, text, files: [...files] })),
    files: found.files.flatMap(viewOfFile),
    can: canOf(found, now()),
  }
}

/** A file as its citizen sees it; a slot that nothing ever came to is not shown. */
const viewOfFile = ({ fileId, name, size, state }: CaseFile) =>
  state === 'swept' ? [] : [{ fileId, name, size: size ?? 0, state }]

/** Who is responsible; no office is told to be where none may open the case. */
const officeName = ({ office, concerns }: ServiceCase, { name, offices }: Municipality) =>
  (concerns ? name : office && Object.hasOwn(offices, office) && offices[office]?.name) || null

const isSpam = ({ history }: ServiceCase) => {
  const last = history.findLast((entry) => entry.kind === 'closed')
  return last?.kind === 'closed' && last.outcome === 'spam'
}

/** What the citizen may do with a case now, with a booking until it begins. */
export function canOf(found: ServiceCase, now: Date): z.input<typeof statusView>['can'] {
  const booking = bookingOf(found)
  const open = !hasEnded(found.status) && !(booking && hasBegun(booking, now))
  return { reply: open, withdraw: open, reopen: mayReopen(found), rate: mayRate(found) }
}

const mayReopen = (found: ServiceCase) => ['done', 'closed', 'not-in-power'].includes(found.status) && !isSpam(found)

/** Whether it ended by a word of the office of which the citizen has not said yet how it was; a survey is not surveyed. */
const mayRate = (found: ServiceCase) =>
  (mayReopen(found) || found.status === 'declined') && !isRated(found) && !findForm(found.form)?.isSurvey
