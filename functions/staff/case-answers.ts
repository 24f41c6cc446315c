import { html } from 'hono/html'
import { categoriesOf } from '#schemas/categories.ts'
import { dateText } from '#schemas/dates.ts'
import { feeValues } from '#schemas/fee.ts'
import type { Field } from '#schemas/fields.ts'
import type { Section } from '#schemas/form.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import { isEmail } from '#schemas/rules/contact.ts'
import type { Rule } from '#schemas/rules/rule.ts'
import { fill } from '#schemas/text.ts'
import { channelTexts } from '#schemas/texts/channels.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { formTexts } from '#schemas/texts/form.ts'
import { can } from '../domain/desk/stand-in.ts'
import { both, type Html } from './both.ts'
import type { CaseView } from './case-view.ts'
import { sealedForm } from './sealed-form.ts'

const texts = deskTexts.case

/** The answers in the order, the parts and the words of the form; what was left open is left out. */
export const answersCard = (view: CaseView): Html => html`<section class="card"><h2>${both(texts.answers)}</h2>
${salutation(view)}${view.form.sections.map((section) => partOf(view, section))}${signedRows(view)}${besidesRows(view)}</section>`

/** A letter begins as letters do. */
const salutation = ({ form, municipality: { addressee } }: CaseView): Html =>
  form.letter ? html`<p>${both(fill(formTexts.dear, { addressee }))}</p>` : html``

function partOf(view: CaseView, { title, fields }: Section): Html {
  const rows = fields.map((path) => answerRow(view, path)).filter((row) => row !== undefined)
  return rows.length > 0 ? html`<h3>${both(title)}</h3><dl class="facts">${rows}</dl>` : html``
}

function answerRow(view: CaseView, path: string): Html | undefined {
  const { form, case: kept, municipality } = view
  const field = form.fields[path]
  const last = kept.sealed[path]?.last
  if (field && last) return html`<dt>${both(field.label)}</dt><dd>•••• ${last}${opening(view, path)}</dd>`
  const value = answerAt(kept.answers as Answers, path)
  if (!field || value === undefined || value === false) return undefined
  const corrected = path === form.category && kept.category !== null && categoriesOf(form)[kept.category]
  if (corrected) return html`<dt>${both(field.label)}</dt><dd>${both(corrected)}${chosenFirst(field, value)}</dd>`
  return html`<dt>${both(field.label)}</dt><dd>${answer(field, value, municipality)}</dd>`
}

function answer(field: Field, value: unknown, municipality: Municipality): Html {
  if (value === true) return both(field.statement ?? texts.yes)
  if (field.rows)
    return html`<ol>${(value as unknown as Answers[]).map((row) => html`<li>${cellsOf(field, row, municipality)}</li>`)}</ol>`
  if (Array.isArray(value))
    return html`<ul>${value.map((one) => html`<li>${answer(field, one, municipality)}</li>`)}</ul>`
  const text = String(value)
  const option = field.options?.[text]
  return option ? both(option) : (said[field.rule.kind] ?? asWritten)(text, municipality)
}

/** What is sealed opens on a page of its own, to whoever may read it. */
function opening(view: CaseView, path: string): Html {
  if (!can(view, 'open-sealed')) return html``
  const { case: kept, csrf } = view
  return html`<details class="act"><summary>${both(deskTexts.sealed.title)}</summary>
${sealedForm({ reference: kept.reference, csrf, path })}</details>`
}

/** What the citizen had chosen, below what the desk has made of it. */
const chosenFirst = ({ options }: Field, value: unknown): Html => {
  const category = options?.[String(value)] ?? String(value)
  return html`<br><span class="soft">${both(fill(texts.corrected, { category }))}</span>`
}

type Say = (text: string, municipality: Municipality) => Html
const mailLink: Say = (text) => html`<a href="mailto:${text}">${text}</a>`
const asWritten: Say = (text) => html`<span class="said">${text}</span>`

/** Kinds of answers that are not shown as they were written. */
const said: Readonly<Partial<Record<Rule['kind'], Say>>> = {
  phone: (text) => phoneLink(text),
  email: mailLink,
  contact: (text, municipality) => (isEmail(text) ? mailLink(text, municipality) : phoneLink(text)),
  date: (text) => both(dateText(text)),
  room: (text, { rooms }) => both(rooms?.find(({ id }) => id === text)?.name ?? { th: text, en: '' }),
}

/** What stands in one row, each answer behind the name of its question. */
const cellsOf = ({ rows }: Field, row: Answers, municipality: Municipality) =>
  Object.entries(rows?.cells ?? {}).map(
    ([name, cell]) => html`<p>${cell.label.th}: ${answer(cell, row[name], municipality)}</p>`,
  )

/** What the citizen has undertaken to pay. */
function signedRows({ form, case: { undertaking } }: CaseView): Html {
  if (!undertaking || !form.fee) return html``
  return html`<dl class="facts"><dt>${both(texts.undertaking)} (${undertaking.version})</dt>
<dd>${both(fill(form.fee.says, feeValues(undertaking.fee)))}</dd></dl>`
}

/** A number that a telephone dials when touched, with its extension. */
export function phoneLink(text: string, className = ''): Html {
  const [number = '', extension] = text.split(' ต่อ ')
  const dialled = `${number}${extension ? `;ext=${extension}` : ''}`
  return html`<a class="${className}" href="tel:${dialled}">${grouped(number)}${extension ? ` ต่อ ${extension}` : ''}</a>`
}

const grouped = (number: string) => number.replace(/^(02|0\d{2})(\d{3})(\d{3,4})$/, '$1-$2-$3')

/** What was sent along with the answers. */
function besidesRows({ case: { location, onBehalfOf, replyChannel } }: CaseView): Html {
  const place = location && `${location.lat.toFixed(5)},${location.lng.toFixed(5)}`
  if (!replyChannel && !onBehalfOf && !place) return html``
  return html`<dl class="facts">
${replyChannel ? html`<dt>${both(texts.replyChannel)}</dt><dd>${both(channelTexts[replyChannel])}</dd>` : ''}
${onBehalfOf ? html`<dt>${both(texts.onBehalfOf)}</dt><dd>${both(texts.behalf[onBehalfOf.kind])} ${onBehalfOf.name ?? ''}</dd>` : ''}
${place ? html`<dt>${both(texts.location)}</dt><dd><a href="geo:${place}">${place}</a></dd>` : ''}
</dl>`
}
