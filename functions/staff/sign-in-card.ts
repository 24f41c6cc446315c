import { html } from 'hono/html'
import type { Text } from '#schemas/text.ts'
import { signInTexts as t } from '#schemas/texts/staff.ts'
import { both, type Html } from './both.ts'
import { shell } from './shell.ts'

/** One step of coming in: what is asked, and what was wrong with the one before. */
export type Card = {
  readonly title: Text
  readonly lead?: Html
  readonly problem?: Text
  readonly form: Html
}

/** The page of one step, which posts to `address`; nothing that was typed comes back. */
export function cardPage({ title, lead, problem, form }: Card, address: string): string {
  const body = html`<div class="hero"><div class="wide"><h1>${both(title)}</h1></div></div>
<div class="cards">
${problem ? html`<section class="card errors" role="alert"><p class="error">${problem.th}</p><p lang="en">${problem.en}</p></section>` : ''}
<form class="card" method="post" action="${address}">
${lead ?? ''}
${form}
</form>
</div>`
  return shell({ title: title.th, body, narrow: true })
}

type Field = { readonly name: string; readonly label: Text; readonly type?: string; readonly complete: string }

export const field = ({ name, label, type = 'text', complete }: Field): Html => html`<div class="field">
<label for="${name}">${both(label)}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${complete}" autocapitalize="none" spellcheck="false" required>
</div>`

/** For a code of six digits, from an app or a mail. */
export const codeField = (name: string, label: Text): Html => html`<div class="field">
<label for="${name}">${both(label)}</label>
<input class="code" id="${name}" name="${name}" inputmode="numeric" autocomplete="one-time-code" required>
</div>`

/** What the directory asks of a password stands below its input. */
export const newPasswordField = html`${field({ name: 'newPassword', label: t.newPassword, type: 'password', complete: 'new-password' })}
<p class="hint">${both(t.passwordRules)}</p>`

export const carried = (ticket: string): Html => html`<input type="hidden" name="ticket" value="${ticket}">`

export const go = (text: Text): Html => html`<button class="button wideButton">${both(text)}</button>`
