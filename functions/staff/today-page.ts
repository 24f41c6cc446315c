import { html } from 'hono/html'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import { fill } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { listCases } from '../domain/desk/lists.ts'
import { absentFor, type StandInPorts } from '../domain/desk/stand-in.ts'
import type { Calendars, Desk } from '../domain/ports.ts'
import { Refusal } from '../domain/refusal.ts'
import type { DeskAnswer, DeskAsked } from '../staff-door.ts'
import { both } from './both.ts'
import { layout } from './layout.ts'
import { rowsList } from './rows.ts'
import { standInNote } from './stand-in-note.ts'

type Ports = StandInPorts & { readonly desk: Desk; readonly calendars: Calendars }

const { today } = deskTexts

/** Who waits for a first contact, the soonest due first. */
export async function todayPage({ officer, csrf, query, now }: DeskAsked, ports: Ports): Promise<DeskAnswer> {
  const municipality = findMunicipality(officer.municipality)
  if (!municipality) throw new Refusal('unknown-address')
  const after = query['after'] ? { after: query['after'].slice(0, 80) } : {}
  const acting = { officer, absent: await absentFor(officer, now, ports) }
  const [calendar, { rows, next }] = await Promise.all([
    ports.calendars.current(municipality.id),
    listCases(acting, municipality, { queue: 'contact', ...after }, ports),
    ports.colleagues.enter(officer),
  ])
  const body = html`<div class="hero"><div class="wide"><h1>${both(today.title)}</h1><p>${both(today.intro)}</p>${standInNote(acting.absent)}</div></div>
<div class="cards"><section class="card">
${
  rows.length === 0
    ? html`<p class="calm">${both(today.empty)}</p>`
    : html`<p class="soft">${both(fill(today.count, { n: rows.length }))}</p>${rowsList(rows, { calendar, now, acting })}`
}
${next ? html`<p><a class="button plain" href="/staff?after=${encodeURIComponent(next)}">${both(today.more)}</a></p>` : ''}
</section></div>`
  return { status: 200, html: layout({ officer, csrf, title: today.title.th, body }) }
}
