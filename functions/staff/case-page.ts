import { html } from 'hono/html'
import { deskActions } from '#schemas/access.ts'
import { fill, type Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { subjectOf } from '../domain/desk/place.ts'
import { standingFor } from '../domain/desk/stand-in.ts'
import { statusWords } from '../domain/desk/status-words.ts'
import { both, type Html } from './both.ts'
import { answersCard } from './case-answers.ts'
import { bookingCard } from './case-booking.ts'
import { clocksCard } from './case-clocks.ts'
import { filesCard } from './case-files.ts'
import { actionForms } from './case-forms.ts'
import { messagesCard, storyCard } from './case-story.ts'
import type { Again, CaseView } from './case-view.ts'
import { layout } from './layout.ts'
import { standInNote } from './stand-in-note.ts'

/** The page of a case: what was asked, by when something is owed, what happened, and what can be done. */
export function casePage(view: CaseView): string {
  const { case: kept, form, again, officer, csrf } = view
  const title = `${again ? `${errorTexts.prefix.th} ` : ''}${kept.reference}`
  const body = html`<div class="hero"><div class="wide"><p><strong>${kept.reference}</strong> · ${both(form.title)}</p>
<h1>${subjectOf(kept) || form.title.th}</h1>
<p><span class="tag">${both(statusWords[kept.status])}</span></p>${standInNote(standingFor(view, kept))}</div></div>
<div class="cards case">${again ? whyCard(again) : ''}
<div class="column">${clocksCard(view)}${bookingCard(view)}${answersCard(view)}${filesCard(view)}${messagesCard(view)}</div>
<div class="column">${actionForms(view)}${storyCard(view)}</div></div>`
  return layout({ officer, csrf, title, body })
}

const reasons: Readonly<Record<Again['why'], Text>> = {
  conflict: deskTexts.conflict,
  'not-now': deskTexts.notNow,
  faulty: deskTexts.faulty,
}

/** Why a post was not taken, each fault leading to its input. */
function whyCard({ why, faults, typed }: Again): Html {
  const action = deskActions.find((one) => one === typed['action'])
  const lines = Object.entries(faults)
  return html`<section class="card errors whole" role="alert" tabindex="-1" autofocus>
<h2>${both(fill(reasons[why], {}))}</h2>
${lines.length > 0 ? html`<ul>${lines.map(([name, text]) => html`<li><a href="#${action}-${name}">${both(text)}</a></li>`)}</ul>` : ''}
</section>`
}
