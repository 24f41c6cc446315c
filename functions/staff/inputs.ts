import { html } from 'hono/html'
import type { Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { both, type Html } from './both.ts'

/** An input of a form: its place, its words, what stands in it, and what is wrong with it. */
export type Input = {
  readonly id: string
  readonly name: string
  readonly label: Text
  readonly value: string
  readonly hint?: Text
  readonly fault?: Text
  readonly required?: true
}
export type Options = readonly (readonly [value: string, words: Text])[]
type Control = (input: Input, attributes: Html) => Html

/** A label, a hint, a fault and the control that they belong to. */
export function field(input: Input, control: Control): Html {
  const { id, name, label, hint, fault, required } = input
  const notes = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ')
  const attributes = html`id="${id}" name="${name}"${required ? html` required` : ''}${notes ? html` aria-describedby="${notes}"` : ''}${fault ? html` aria-invalid="true"` : ''}`
  return html`<label for="${id}">${both(label)}</label>
${hint ? html`<p class="hint" id="${id}-hint">${both(hint)}</p>` : ''}
${fault ? html`<p class="error" id="${id}-error">${both(fault)}</p>` : ''}
${control(input, attributes)}`
}

/** The line break behind the tag keeps a text that begins with one. */
export const textarea =
  (rows: number): Control =>
  ({ value }, attributes) =>
    html`<textarea ${attributes} rows="${rows}" maxlength="10000">
${value}</textarea>`

export const textInput =
  (type: 'text' | 'email' | 'date' | 'datetime-local'): Control =>
  ({ value }, attributes) =>
    html`<input ${attributes} type="${type}" value="${value}">`

export const select =
  (options: Options): Control =>
  ({ value, label }, attributes) =>
    html`<select ${attributes}><option value="">${deskTexts.requests.pick.th}${label.th}</option>
${options.map(([id, { th, en }]) => html`<option value="${id}"${id === value ? html` selected` : ''}>${th}${en ? ` · ${en}` : ''}</option>`)}
</select>`
