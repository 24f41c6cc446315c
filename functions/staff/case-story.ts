import { html } from 'hono/html'
import type { HistoryEntry } from '#schemas/history.ts'
import type { Message } from '#schemas/message.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { both, type Html } from './both.ts'
import { fileLink } from './case-files.ts'
import type { CaseView } from './case-view.ts'
import { nameOf } from './names.ts'
import { sayFact } from './say-fact.ts'
import { shortWhen } from './time.ts'

const texts = deskTexts.case

/** What citizen, office and staff wrote, oldest first. */
export const messagesCard = (view: CaseView): Html => html`<section class="card"><h2>${both(texts.messages)}</h2>
${view.texts.length === 0 ? html`<p class="soft">${both(texts.noMessages)}</p>` : view.texts.map((text) => letter(text, view))}</section>`

const letter = ({ from, text, agency, at, by, files = [] }: Message, view: CaseView): Html =>
  html`<div><p class="soft">${both(texts.from[from])} · ${nameOf(by, view).th} · ${shortWhen(at).th}${agency ? ` · ${agency}` : ''}</p>
<p class="letter by-${from}">${text}</p>${view.case.files.filter(({ fileId }) => files.includes(fileId)).map((file) => fileLink(file, view))}</div>`

/** Everything that happened, the newest first, the clock's own steps included. */
export const storyCard = (view: CaseView): Html => html`<section class="card"><h2>${both(texts.timeline)}</h2>
<ol class="story">${view.case.history.toReversed().map((entry) => fact(entry, view))}</ol></section>`

const fact = (
  entry: HistoryEntry,
  view: CaseView,
): Html => html`<li class="${toneOf(entry)}">${both(sayFact(entry, view))}
<br><span class="soft">${shortWhen(entry.at).th}${'by' in entry ? ` · ${nameOf(entry.by, view).th}` : ''}</span></li>`

function toneOf({ kind }: HistoryEntry) {
  if (kind === 'sla.breached' || kind === 'contact.failed') return 'bad'
  return kind.startsWith('sla.') || kind === 'noted' ? 'own' : 'plain'
}
