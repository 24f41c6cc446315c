import { html } from 'hono/html'
import { staffRights } from '#schemas/policy.ts'
import type { Text } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { peopleTexts } from '#schemas/texts/people.ts'
import { both, type Html } from '../both.ts'
import { layout } from '../layout.ts'
import { accountCard, accountList } from './account-list.ts'
import type { FormPlace, HandOver, PeopleForm } from './form.ts'
import { peopleForms } from './forms.ts'
import { leaveList } from './leave-list.ts'
import { trailCard } from './trail.ts'
import type { PeopleView } from './view.ts'

const t = peopleTexts

/** The page of everybody, or of one person. */
export function drawPeople(view: PeopleView): string {
  const { officer, csrf, person, again, handOver } = view
  const name = person?.name ?? t.title.th
  const body = html`<div class="hero"><div class="wide"><h1>${person ? person.name : both(t.title)}</h1>
${person ? '' : html`<p>${both(t.intro)}</p>`}</div></div>
<div class="cards">${again ? faultsCard(again) : ''}${handOver ? handOverCard(handOver) : ''}
${person ? accountCard(person, view) : ''}${formsCard(view)}${leaveList(view)}${trailCard(view)}${person ? '' : accountList(view)}</div>`
  return layout({ officer, csrf, title: again ? `${errorTexts.prefix.th} ${name}` : name, body })
}

/** The forms that this officer may post here; nobody changes their own account. */
function formsCard(view: PeopleView): Html {
  const { officer, person } = view
  const rights = staffRights(officer)
  const shown = peopleForms.filter(({ right, fits }) => rights.includes(right) && fits(person))
  if (shown.length === 0) return html``
  if (person?.id === officer.id)
    return html`<section class="card"><p class="note">${both(t.yourselfOnly)}</p></section>`
  return html`<section class="card">${shown.map((form) => formOf(form, view))}</section>`
}

function formOf({ action, words, inputs }: PeopleForm, view: PeopleView): Html {
  const { accounts, csrf, person, municipality, again } = view
  const mine = again?.typed['action'] === action ? again : undefined
  const at: FormPlace['at'] = (name, label, { value = '', ...more } = {}) => {
    const fault = mine?.faults[name]
    return { id: `${action}-${name}`, name, label, value: mine?.typed[name] ?? value, ...more, ...(fault && { fault }) }
  }
  return html`<details class="act"${person ? html` id="${action}-person"` : ''}${mine ? html` open` : ''}>
<summary>${both(words.title)}</summary>
<form method="post" action="/staff/people">
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="action" value="${action}">
${person ? html`<input type="hidden" name="person" value="${person.id}">` : ''}
${words.lead ? html`<p class="hint">${both(words.lead)}</p>` : ''}
${inputs({ accounts, municipality, at, ...(person && { person }) }).map((input) => html`<div class="field">${input}</div>`)}
<button class="button">${both(words.save)}</button>
</form></details>`
}

const faultsCard = ({ typed, faults }: NonNullable<PeopleView['again']>): Html =>
  html`<section class="card errors" role="alert" tabindex="-1" autofocus>
<h2>${both(t.faulty)}</h2>
<ul>${Object.entries<Text>(faults).map(([name, text]) => html`<li><a href="#${typed['action']}-${name}">${both(text)}</a></li>`)}</ul>
</section>`

const handOverCard = ({ signIn, password, lead }: HandOver): Html => html`<section class="card" role="status">
<h2>${both(t.handOver.title)}</h2>
${lead ? html`<p>${lead.th}</p><p lang="en">${lead.en}</p>` : ''}
<dl class="facts"><dt>${both(t.labels.signIn)}</dt><dd>${signIn}</dd>
<dt>${both(t.labels.password)}</dt><dd class="secret">${password}</dd></dl>
<p class="note">${both(t.handOver.once)}</p>
</section>`
