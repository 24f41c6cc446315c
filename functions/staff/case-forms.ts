import { html } from 'hono/html'
import { type DeskAction, deskActions } from '#schemas/access.ts'
import { hasEnded } from '#schemas/case.ts'
import type { Answers } from '#schemas/rules/answers.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { isPossible } from '../domain/desk/act.ts'
import { deskVersion } from '../domain/desk/desk-version.ts'
import { can } from '../domain/desk/stand-in.ts'
import { givenFor } from '../domain/reach.ts'
import { both, type Html } from './both.ts'
import { phoneLink } from './case-answers.ts'
import { inputsOf } from './case-inputs.ts'
import { type CaseView, typedInto } from './case-view.ts'

/** One form for each thing that this officer may do to the case as it stands; what was posted last stays open. */
export function actionForms(view: CaseView): Html {
  const possible = deskActions.filter((action) => can(view, action) && isPossible(view, action))
  const kept = deskActions.filter((action) => typedInto(action, view) && can(view, action))
  const shown = deskActions.filter((action) => possible.includes(action) || kept.includes(action))
  return html`<section class="card"><h2>${both(deskTexts.case.actions)}</h2>
${callNow(view)}
${shown.length === 0 ? html`<p class="soft">${both(deskTexts.case.readOnly)}</p>` : shown.map((action) => actionForm(action, view))}</section>`
}

const actionForm = (
  action: DeskAction,
  view: CaseView,
): Html => html`<details class="act"${isOpen(action, view) ? html` open` : ''}>
<summary>${both(deskTexts.actions[action])}</summary>
<form method="post" action="/staff/requests/${view.case.reference}">
<input type="hidden" name="csrf" value="${view.csrf}">
<input type="hidden" name="version" value="${deskVersion(view.case)}">
<input type="hidden" name="action" value="${action}">
${inputsOf(action, view)}
<button class="button">${both(deskTexts.saves[action])}</button>
</form></details>`

/** What was typed is seen at once; else the first contact is what the page is for until it was made. */
function isOpen(action: DeskAction, view: CaseView) {
  if (view.again) return typedInto(action, view) !== undefined
  return action === 'contact' && view.case.contactedAt === null && !hasEnded(view.case.status)
}

/** The number that the citizen gave, large enough for a thumb. */
function callNow(view: CaseView): Html {
  const phone = givenFor('phone', view.form, view.case.answers as Answers)
  return phone && can(view, 'contact') ? html`<p class="callNow">${phoneLink(phone, 'button')}</p>` : html``
}
