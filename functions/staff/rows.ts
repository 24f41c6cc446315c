import { html } from 'hono/html'
import type { Calendar } from '#schemas/calendar.ts'
import { hasEnded } from '#schemas/case.ts'
import { findForm } from '#schemas/forms/index.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import { fill } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { type Acting, inPlaceOf } from '../domain/desk/stand-in.ts'
import { statusWords } from '../domain/desk/status-words.ts'
import type { DeskRow } from '../domain/ports.ts'
import { both, type Html } from './both.ts'
import { shortWhen, urgencyMark } from './time.ts'

/** Who looks at a list, and when. */
type Looking = { readonly acting: Acting; readonly calendar: Calendar; readonly now: Date }

/** Cases as a list of cards, each leading to its page. */
export const rowsList = (rows: readonly DeskRow[], looking: Looking): Html =>
  html`<ol class="rows">${rows.map((row) => html`<li>${rowCard(row, looking)}</li>`)}</ol>`

function rowCard(row: DeskRow, looking: Looking): Html {
  const form = findForm(row.form)
  const office = row.office && findMunicipality(row.municipality)?.offices[row.office]?.name
  const about = row.concerns && fill(deskTexts.requests.concerns, { whom: deskTexts.positions[row.concerns.position] })
  const absent = inPlaceOf(looking.acting, row)
  return html`<a class="row" href="/staff/requests/${row.reference}">
<span class="rowTop"><strong class="ref">${row.reference}</strong> ${row.registerNumber ? html`<span class="soft">${deskTexts.case.register.th} ${row.registerNumber}</span>` : ''}</span>
<span class="subject">${row.subject || form?.card.th || row.form}</span>
<span class="soft">${form?.card.th ?? row.form} · ${(about || office || deskTexts.case.unrouted).th}${absent ? ` · ${fill(deskTexts.standIn.row, { person: absent.name }).th}` : ''}</span>
<span class="rowEnd">${whenOf(row, looking)} <span class="tag">${both(statusWords[row.status])}</span></span>
</a>`
}

/** A room that was given is the result; while a case waits its day moves on. */
const hasNoDay: ReadonlySet<DeskRow['status']> = new Set(['booked', 'waiting-citizen', 'waiting-agency'])

/** By when something is owed, or nothing once the case has ended. */
function whenOf({ contactedAt, clock: { dueAt }, resultDueAt, status }: DeskRow, { calendar, now }: Looking): Html {
  if (!contactedAt && dueAt && !hasEnded(status))
    return html`${urgencyMark(calendar, dueAt, now)} <span class="soft">${both(deskTexts.requests.due)} ${shortWhen(dueAt).th}</span>`
  if (resultDueAt && !hasEnded(status) && !hasNoDay.has(status))
    return html`<span class="soft">${both(deskTexts.requests.resultDue)} ${shortWhen(resultDueAt).th}</span>`
  return html``
}
