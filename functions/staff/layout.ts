import { html } from 'hono/html'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import { staffRights } from '#schemas/policy.ts'
import type { Officer } from '#schemas/staff.ts'
import type { Text } from '#schemas/text.ts'
import { peopleTexts } from '#schemas/texts/people.ts'
import { roleTexts, staffTexts } from '#schemas/texts/staff.ts'
import { both, type Html } from './both.ts'
import { shell } from './shell.ts'

export type LayoutProps = {
  readonly officer: Officer
  readonly csrf: string
  readonly title: string
  /** The whole content of `<main>`, its `<h1>` included. */
  readonly body: Html
}

/** A page of the desk: who is signed in, the menu, and the page's own content. */
export const layout = ({ officer, csrf, title, body }: LayoutProps): string =>
  shell({ municipality: officer.municipality, title, body, menu: menu(officer, csrf), foot: everywhere(csrf) })

const menu = (officer: Officer, csrf: string) => html`<nav class="menu" aria-label="${staffTexts.menu.th}">
<a href="/staff/">${both(staffTexts.today)}</a>
<a href="/staff/requests">${both(staffTexts.requests)}</a>
<a href="/staff/reports">${both(staffTexts.reports)}</a>
<a href="/staff/calendar">${both(staffTexts.calendar)}</a>
${staffRights(officer).length > 0 ? html`<a href="/staff/people">${both(peopleTexts.title)}</a>` : ''}
<form method="post" action="/staff/sign-out">
<input type="hidden" name="csrf" value="${csrf}">
<button>${both(staffTexts.signOut)}</button>
</form>
</nav>
<p class="soft who">${officer.name} · ${placeOf(officer).th}</p>`

/** For whoever left another computer behind. */
const everywhere = (csrf: string) => html`<form method="post" action="/staff/sign-out">
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="everywhere" value="true">
<button>${both(staffTexts.signOutEverywhere)}</button>
</form>`

/** The role, and the office where there is one. */
export function placeOf({ municipality, role, office }: Officer): Text {
  const name = office ? findMunicipality(municipality)?.offices[office]?.name : undefined
  if (!name) return roleTexts[role]
  return { th: `${roleTexts[role].th} ${name.th}`, en: `${roleTexts[role].en}, ${name.en}` }
}
