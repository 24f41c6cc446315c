import { html } from 'hono/html'
import type { ServiceCase } from '#schemas/case.ts'
import { fill, type Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { handlersText } from '../domain/handlers.ts'
import { both, type Html } from './both.ts'
import type { CaseView } from './case-view.ts'
import { nameOf } from './names.ts'

type About = NonNullable<ServiceCase['concerns']>

const { case: texts, positions } = deskTexts

/** Whom a case is about: their position, and their name where they have an account. */
export function concernedText(about: About, view: CaseView): Text {
  const { th, en } = positions[about.position]
  const name = about.person && nameOf(about.person, view).th
  return name ? { th: `${th} (${name})`, en: `${en} (${name})` } : { th, en }
}

/** That a case is about somebody of the municipality, and who handles it. */
export const concernedRow = (about: About, view: CaseView): Html =>
  html`<dt>${both(texts.concerns)}</dt><dd><strong>${both(concernedText(about, view))}</strong>
<br><span class="soft">${both(fill(texts.handlers, { roles: handlersText(about.position) }))}</span></dd>`
