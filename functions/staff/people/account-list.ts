import { html } from 'hono/html'
import { peopleTexts } from '#schemas/texts/people.ts'
import { roleTexts } from '#schemas/texts/staff.ts'
import type { Account } from '../../domain/accounts/accounts.ts'
import { headlessOf } from '../../domain/accounts/keep-head.ts'
import { both, type Html } from '../both.ts'
import type { PeopleView } from './view.ts'

const { labels, states, accounts: title, back, yourself, headless } = peopleTexts
const { nobody } = peopleTexts.trail

/** Everybody of the municipality, each leading to their own page. */
export function accountList(view: PeopleView): Html {
  if (view.accounts.length === 0) return html``
  const sorted = view.accounts.toSorted((one, other) => placeOf(one, view) - placeOf(other, view))
  return html`<section class="card"><h2>${both(title)}</h2>${headlessNote(view)}
<ol class="rows">${sorted.map((account) => html`<li>${row(account, view)}</li>`)}</ol></section>`
}

/** By office in the order of the municipality; those of none come first. */
function placeOf({ office }: Account, { municipality }: PeopleView) {
  return office === null ? -1 : Object.keys(municipality.offices).indexOf(office)
}

/** An office without a head is found before its first broken promise. */
function headlessNote({ accounts, municipality }: PeopleView): Html {
  const names = headlessOf(municipality, accounts).flatMap((office) => municipality.offices[office]?.name.th ?? [])
  return names.length > 0 ? html`<p class="note">${both(headless)}: ${names.join(' · ')}</p>` : html``
}

const row = (account: Account, view: PeopleView): Html => html`<a class="row" href="/staff/people?person=${account.id}">
<span class="subject">${account.name}${account.id === view.officer.id ? html` <small>(${yourself.th})</small>` : ''}</span>
<span class="soft">${dutyText(account, view)}</span>
<span class="rowEnd"><span class="soft">${account.signIn}</span> ${stateTag(account)}</span>
</a>`

/** What somebody is called, also when their account is gone. */
export const nameOf = (id: string, { accounts }: PeopleView) => accounts.find((one) => one.id === id)?.name ?? nobody.th

const stateTag = ({ state }: Account): Html =>
  html`<span class="tag${state === 'disabled' ? ' late' : ''}">${both(states[state])}</span>`

const officeOf = ({ office }: Account, { municipality }: PeopleView) =>
  office === null ? undefined : municipality.offices[office]?.name

const dutyText = (account: Account, view: PeopleView) =>
  [roleTexts[account.role].th, officeOf(account, view)?.th].filter(Boolean).join(' · ')

/** One account in full. */
export function accountCard(account: Account, view: PeopleView): Html {
  const office = officeOf(account, view)
  return html`<section class="card"><dl class="facts">
<dt>${both(labels.signIn)}</dt><dd>${account.signIn}</dd>
<dt>${both(labels.role)}</dt><dd>${both(roleTexts[account.role])}</dd>
${office ? html`<dt>${both(labels.office)}</dt><dd>${both(office)}</dd>` : ''}
<dt>${both(labels.state)}</dt><dd>${stateTag(account)}</dd>
</dl><p><a href="/staff/people">${both(back)}</a></p></section>`
}
