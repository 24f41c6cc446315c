import { html } from 'hono/html'
import { caseStatuses } from '#schemas/case.ts'
import { forms } from '#schemas/forms/index.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { readReference } from '#schemas/reference.ts'
import { fill, type Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import type { DenialPorts } from '../domain/audits.ts'
import { findCase } from '../domain/desk/find-case.ts'
import { type Listing, listCases, queues } from '../domain/desk/lists.ts'
import { type Acting, absentFor, type StandInPorts } from '../domain/desk/stand-in.ts'
import { statusWords } from '../domain/desk/status-words.ts'
import type { Calendars, Cases, Desk, DeskQueue } from '../domain/ports.ts'
import { Refusal } from '../domain/refusal.ts'
import type { DeskAnswer, DeskAsked } from '../staff-door.ts'
import { both, type Html } from './both.ts'
import { layout } from './layout.ts'
import { rowsList } from './rows.ts'
import { standInNote } from './stand-in-note.ts'

type Ports = DenialPorts & StandInPorts & { readonly cases: Cases; readonly desk: Desk; readonly calendars: Calendars }

const { requests } = deskTexts

/** All cases that an officer sees, by list, status and form; one reference or register number leads to its case. */
export async function requestsPage(asked: DeskAsked, ports: Ports): Promise<DeskAnswer> {
  const { officer, csrf, query, now } = asked
  const municipality = findMunicipality(officer.municipality)
  if (!municipality) throw new Refusal('unknown-address')
  const q = (query['q'] ?? '').trim().slice(0, 40)
  const found = q ? await findCase({ q, officer, now }, ports) : undefined
  if (found) return { redirect: `/staff/requests/${found}` }

  const filter = filterOf(query, Object.keys(municipality.offices))
  const [calendar, absent] = await Promise.all([
    ports.calendars.current(municipality.id),
    absentFor(officer, now, ports),
  ])
  const acting = { officer, absent }
  const listing = q ? { rows: [] } : await listingOf(acting, municipality, filter, ports)
  const body = html`<div class="hero"><div class="wide"><h1>${both(requests.title)}</h1>${standInNote(absent)}</div></div>
<div class="cards">${handedOn(query)}<section class="card">${searchForm(q)}${filterForm(filter, municipality)}</section>
<section class="card">
${listing.rows.length > 0 ? rowsList(listing.rows, { calendar, now, acting }) : html`<p class="calm">${both(q ? requests.noMatch : requests.empty)}</p>`}
${moreLink(filter, listing)}
</section></div>`
  return { status: 200, html: layout({ officer, csrf, title: requests.title.th, body }) }
}

/** What an officer reads who has just given a case out of their hands. */
function handedOn(query: DeskAsked['query']): Html {
  const reference = readReference(query['handed-on'] ?? '')
  return reference ? html`<p class="card" role="status">${both(fill(requests.handedOn, { reference }))}</p>` : html``
}

type Filter = { readonly queue: string; readonly status: string; readonly form: string; readonly after: string }

const known = (value: string | undefined, options: readonly string[]) =>
  options.find((option) => option === value) ?? ''

/** A list is a queue of all offices that the officer sees, or everything open of one office. */
const filterOf = (query: DeskAsked['query'], offices: readonly string[]): Filter => ({
  queue: known(query['queue'], [...queues, ...offices]) || 'open',
  status: known(query['status'], caseStatuses),
  form: known(
    query['form'],
    forms.map(({ id }) => id),
  ),
  after: (query['after'] ?? '').slice(0, 90),
})

/** What is open is two lists, read one behind the other: first whoever waits for a contact, then what is at work. */
async function listingOf(acting: Acting, municipality: Municipality, filter: Filter, ports: Ports) {
  const { status, form, after } = filter
  const queue = queues.find((one) => one === filter.queue)
  const office = queue === undefined && filter.queue !== 'open' && { office: filter.queue }
  const narrowed = { ...(status && { status }), ...(form && { form }), ...office }
  const page = (of: DeskQueue, from: string): Promise<Listing> =>
    listCases(acting, municipality, { queue: of, ...narrowed, ...(from && { after: from }) }, ports)
  if (queue) return page(queue, after)
  const [list = '', from = ''] = after.split('|')
  if (list === 'work') return tagged('work', await page('work', from))
  const first = await page('contact', from)
  if (first.next) return tagged('contact', first)
  const second = await page('work', '')
  return tagged('work', { ...second, rows: [...first.rows, ...second.rows] })
}

const tagged = (list: string, { rows, next }: Listing): Listing => ({ rows, ...(next && { next: `${list}|${next}` }) })

const searchForm = (q: string): Html => html`<form method="get" action="/staff/requests" class="search" role="search">
<div class="field"><label for="q">${both(requests.q)}</label><input id="q" name="q" value="${q}" maxlength="40" autocomplete="off" spellcheck="false"></div>
<button class="button">${both(requests.search)}</button>
</form>`

const filterForm = (
  { queue, status, form }: Filter,
  { offices }: Municipality,
): Html => html`<form method="get" action="/staff/requests" class="search three">
${select('queue', requests.queue, queue, [...Object.entries<Text>(deskTexts.queues), ...Object.entries(offices).map(([id, { name }]) => [id, name] as const)])}
${select('status', requests.status, status, [['', requests.all], ...caseStatuses.map((one) => [one, statusWords[one]] as const)])}
${select('form', requests.form, form, [['', requests.all], ...forms.map(({ id, card }) => [id, card] as const)])}
<button class="button plain">${both(requests.choose)}</button>
</form>`

const select = (name: string, label: Text, chosen: string, options: readonly (readonly [string, Text])[]): Html =>
  html`<div class="field"><label for="${name}">${both(label)}</label><select id="${name}" name="${name}">
${options.map(([value, { th, en }]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${th} · ${en}</option>`)}
</select></div>`

function moreLink({ queue, status, form }: Filter, { next }: Listing): Html {
  if (!next) return html``
  const address = new URLSearchParams({ queue, ...(status && { status }), ...(form && { form }), after: next })
  return html`<p><a class="button plain" href="/staff/requests?${address.toString()}">${both(deskTexts.today.more)}</a></p>`
}
