import { html } from 'hono/html'
import { sees } from '#schemas/policy.ts'
import { fill } from '#schemas/text.ts'
import { type CalendarInput, calendarTexts } from '#schemas/texts/calendar.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import type { Move, Preview } from '../domain/calendar/preview.ts'
import { both, type Html } from './both.ts'
import type { CalendarView } from './calendar-view.ts'
import { field, textarea, textInput } from './inputs.ts'
import { shortWhen } from './time.ts'

const texts = calendarTexts
const inputs = ['close', 'open', 'withdraw', 'hours', 'source', 'reason'] as const satisfies readonly CalendarInput[]
const rows: Readonly<Partial<Record<CalendarInput, number>>> = { close: 3, open: 3, withdraw: 3, hours: 1 }

const faultsIn = ({ declared }: CalendarView) => (declared?.is === 'faulty' ? declared.faults : {})

/** The form of a declaration; what was typed stays in it. */
export const changeCard = (view: CalendarView): Html => html`<section class="card"><h2>${both(texts.change)}</h2>
<form method="post" action="/staff/calendar">${hidden(view, 'preview')}
${inputs.map((name) => html`<div class="field">${input(name, view)}</div>`)}
<p><button class="button">${both(texts.preview)}</button></p></form></section>`

function input(name: CalendarInput, view: CalendarView): Html {
  const fault = faultsIn(view)[name]
  const lines = rows[name]
  const known = { id: name, name, label: texts.labels[name], hint: texts.hints[name], value: view.typed[name] ?? '' }
  return field({ ...known, ...(fault && { fault }) }, lines === undefined ? textInput('text') : textarea(lines))
}

const hidden = (
  { csrf, own }: CalendarView,
  action: string,
): Html => html`<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="version" value="${own?.number ?? 0}">
<input type="hidden" name="action" value="${action}">`

/** Why a declaration was not taken, each fault leading to its input. */
export function faultsCard(view: CalendarView): Html {
  const { declared } = view
  if (declared?.is !== 'conflict' && declared?.is !== 'faulty') return html``
  const title = declared.is === 'conflict' ? texts.conflict : texts.faulty
  return html`<section class="card errors" role="alert" tabindex="-1" autofocus><h2>${both(title)}</h2>
<ul>${Object.entries(faultsIn(view)).map(([name, text]) => html`<li class="lines"><a href="#${name}">${both(text)}</a></li>`)}</ul></section>`
}

/** What a declaration would move, and the button that publishes it. */
export function previewCards(view: CalendarView): Html {
  if (view.declared?.is !== 'previewed') return html``
  const { preview } = view.declared
  return html`<section class="card" role="status" tabindex="-1" autofocus><h2>${both(texts.moves)}</h2>
${preview.moves.length === 0 ? html`<p class="calm">${both(texts.noMoves)}</p>` : movesList(preview.moves, view)}
${preview.next ? moreForm(preview, view) : ''}
<p class="note">${both(texts.publishHint)}</p>
<form method="post" action="/staff/calendar">${hidden(view, 'publish')}${typedInputs(view)}
<p><button class="button">${both(texts.publish)}</button></p></form></section>`
}

/** Everything that was typed goes along unseen. */
const typedInputs = ({ typed }: CalendarView): Html =>
  html`${inputs.map((name) => html`<input type="hidden" name="${name}" value="${typed[name] ?? ''}">`)}`

const moreForm = ({ next }: Preview, view: CalendarView): Html => html`<form method="post" action="/staff/calendar">
${hidden(view, 'preview')}${typedInputs(view)}
<input type="hidden" name="queue" value="${next?.queue}"><input type="hidden" name="after" value="${next?.after ?? ''}">
<p class="soft">${both(texts.partial)}</p>
<p><button class="button plain">${both(texts.more)}</button></p></form>`

/** What is about somebody of the municipality is counted for whoever may not see it, and no more. */
function movesList(moves: readonly Move[], view: CalendarView): Html {
  const shown = moves.filter((move) => !move.concerns || sees(view.officer, move))
  const n = moves.length - shown.length
  return html`<ol class="rows">${shown.map((move) => moveRow(move, view))}</ol>
${n > 0 ? html`<p class="soft">${both(fill(texts.unseen, { n }))}</p>` : ''}`
}

function moveRow(move: Move, { officer, municipality }: CalendarView): Html {
  const office = move.office && municipality.offices[move.office]?.name.th
  const reference = html`<strong class="ref">${move.reference}</strong>`
  return html`<li class="row">
<span class="rowTop">${sees(officer, move) ? html`<a href="/staff/requests/${move.reference}">${reference}</a>` : reference} <span class="soft">${office}</span></span>
<span>${movedText(move)}</span></li>`
}

function movedText(move: Move): Html {
  if (move.kind === 'excused') return both(texts.excused)
  const moved = both(fill(texts.moved, { from: shortWhen(move.from), to: shortWhen(move.to) }))
  return move.kind === 'aim' ? html`${both(deskTexts.case.contactAim)} ${moved}` : moved
}
