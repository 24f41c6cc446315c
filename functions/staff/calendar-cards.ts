import { html } from 'hono/html'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { CalendarVersion } from '#schemas/calendar.ts'
import { bangkokDay, dateText, dateTimeText, timeText } from '#schemas/dates.ts'
import { fill, type Text } from '#schemas/text.ts'
import { calendarTexts } from '#schemas/texts/calendar.ts'
import { addDays } from '../domain/promise/bangkok.ts'
import { both, type Html } from './both.ts'
import type { CalendarView } from './calendar-view.ts'

const texts = calendarTexts
const DAYS_AHEAD = 400

/** The hours, and how far the announced holidays reach. */
export const inForceCard = ({ calendar: { hours, lastDay } }: CalendarView): Html => html`<section class="card">
<h2>${both(texts.inForce)}</h2>
<dl class="facts">
<dt>${both(texts.hours)}</dt><dd>${timeText(hours.open).th} – ${timeText(hours.close).th}</dd>
<dt>${both(texts.covered)}</dt><dd>${both(dateText(lastDay))}</dd>
</dl>
<p class="note">${both(texts.provisional)}</p></section>`

type Day = { readonly date: string; readonly name: Text; readonly kind: keyof typeof texts.kinds }

/** The days from today on that are other than weekdays and weekends are. */
export function comingCard({ calendar, now }: CalendarView): Html {
  const today = bangkokDay(now.toISOString())
  const national = new Set(thailand.closures.map(({ date, name }) => `${date} ${name.th}`))
  const days: Day[] = [
    ...calendar.closures.map(({ date, name }) => ({
      date,
      name,
      kind: national.has(`${date} ${name.th}`) ? ('national' as const) : ('own' as const),
    })),
    ...calendar.opened.map((day) => ({ ...day, kind: 'opened' as const })),
  ]
  const coming = days
    .filter(({ date }) => date >= today && date <= addDays(today, DAYS_AHEAD))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
  return html`<section class="card"><h2>${both(texts.coming)}</h2>
${coming.length === 0 ? html`<p class="calm">${both(texts.noneComing)}</p>` : html`<ol class="rows">${coming.map(dayRow)}</ol>`}</section>`
}

const dayRow = ({ date, name, kind }: Day): Html => html`<li class="row">
<span class="rowTop"><strong>${dateText(date).th}</strong> <span class="soft">${date}</span> <span class="tag">${both(texts.kinds[kind])}</span></span>
<span>${name.th === name.en ? name.th : both(name)}</span></li>`

/** Who published what, when, by which order and why; the newest first. */
export const versionsCard = (versions: readonly CalendarVersion[]): Html => html`<section class="card">
<h2>${both(texts.versions)}</h2>
${versions.length === 0 ? html`<p class="calm">${both(texts.noneComing)}</p>` : html`<ol class="rows">${versions.map(versionRow)}</ol>`}</section>`

const versionRow = ({ number, publishedAt, by, source, reason }: CalendarVersion): Html => html`<li class="row">
<span class="rowTop"><strong>${both(fill(texts.version, { number }))}</strong> <span class="soft">${dateTimeText(publishedAt).th} · ${by.name}</span></span>
<span>${source}${reason ? ` · ${reason}` : ''}</span></li>`
