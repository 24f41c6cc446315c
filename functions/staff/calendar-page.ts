import { html } from 'hono/html'
import { thailand } from '#schemas/calendar/thailand.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import { mayDeclareDays } from '#schemas/policy.ts'
import { fill } from '#schemas/text.ts'
import { calendarTexts } from '#schemas/texts/calendar.ts'
import { type Declared, type DeclarePorts, declare } from '../domain/calendar/declare.ts'
import { calendarInForce } from '../domain/calendar/in-force.ts'
import { Refusal } from '../domain/refusal.ts'
import type { DeskAnswer, DeskAsked } from '../staff-door.ts'
import { both, type Html } from './both.ts'
import { comingCard, inForceCard, versionsCard } from './calendar-cards.ts'
import { changeCard, faultsCard, previewCards } from './calendar-form.ts'
import { layout } from './layout.ts'

const VERSIONS_SHOWN = 20

/** The calendar of the officer's municipality, with the form to change it for whoever may. */
export const showCalendar = (asked: DeskAsked, ports: DeclarePorts): Promise<DeskAnswer> => page(asked, ports)

const statuses = { previewed: 200, conflict: 409, faulty: 422 } as const

/** Shows what the typed days would move, or publishes them and leads back to the page. */
export async function postToCalendar(asked: DeskAsked, ports: DeclarePorts): Promise<DeskAnswer> {
  const { officer, form: typed, now } = asked
  const declared = await declare({ officer, municipality: municipalityOf(asked), typed, now }, ports)
  if (declared.is === 'published') return { redirect: `/staff/calendar?published=${declared.number}` }
  return page(asked, ports, declared)
}

type Shown = Exclude<Declared, { is: 'published' }>

async function page(asked: DeskAsked, ports: DeclarePorts, declared?: Shown): Promise<DeskAnswer> {
  const { officer, csrf, now } = asked
  const municipality = municipalityOf(asked)
  const versions = await ports.versions.latest(municipality.id, VERSIONS_SHOWN)
  const [own] = versions
  const calendar = calendarInForce(thailand, own)
  const view = { officer, csrf, now, municipality, calendar, own, typed: asked.form, declared }
  const body = html`<div class="hero"><div class="wide"><h1>${both(calendarTexts.title)}</h1><p>${both(calendarTexts.intro)}</p></div></div>
<div class="cards">${publishedCard(asked)}${faultsCard(view)}${previewCards(view)}
${mayDeclareDays(officer) ? changeCard(view) : ''}
${inForceCard(view)}${comingCard(view)}${versionsCard(versions)}</div>`
  const status = declared ? statuses[declared.is] : 200
  return { status, html: layout({ officer, csrf, title: calendarTexts.title.th, body }) }
}

function municipalityOf({ officer }: DeskAsked) {
  const municipality = findMunicipality(officer.municipality)
  if (!municipality) throw new Refusal('unknown-address')
  return municipality
}

function publishedCard({ query }: DeskAsked): Html {
  const number = /^\d{1,6}$/.exec(query['published'] ?? '')?.[0]
  return number ? html`<p class="card" role="status">${both(fill(calendarTexts.published, { number }))}</p>` : html``
}
