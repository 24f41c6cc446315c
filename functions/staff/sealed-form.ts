import { html } from 'hono/html'
import type { Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { both, type Html } from './both.ts'
import { field, textInput } from './inputs.ts'

const texts = deskTexts.sealed

type Asking = {
  readonly reference: string
  readonly csrf: string
  /** The path of the answer. */
  readonly path: string
  readonly reason?: string
  readonly fault?: Text
}

/** Asks why a sealed answer has to be read. */
export function sealedForm({ reference, csrf, path, reason = '', fault }: Asking): Html {
  const input = { id: `${path}-reason`, name: 'reason', label: texts.reason, value: reason, hint: texts.hint }
  return html`<form method="post" action="/staff/requests/${reference}/sealed-answer">
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="answer" value="${path}">
<div class="field">${field({ ...input, required: true, ...(fault && { fault }) }, textInput('text'))}</div>
<button class="button">${both(texts.open)}</button>
</form>`
}
