import { fillOne } from '#schemas/text.ts'
import type { FilingData } from './filing-data.ts'

/** One thing to put right: the question it belongs to, by its path, and what to do. */
export type Complaint = { readonly field: string; readonly message: string }

const summary = document.getElementById('errors') as HTMLElement
const plainTitle = document.title

/** The control of a path inside `answers`, or of another part of the submission; of a group, its first. */
const controlOf = (field: string) =>
  document.querySelector<HTMLElement>(`[id="answers.${field}"],[id="${field}"],[name^="answers.${field}."]`)

/** Takes back everything that was said about the last attempt. */
export function clearComplaints() {
  document.title = plainTitle
  summary.hidden = true
  for (const note of document.querySelectorAll<HTMLElement>('.error')) note.hidden = true
  for (const control of document.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid')
}

/** Says what is wrong at the top of the page, at each question, and in the title; the reader is taken to the top. */
export function showComplaints(
  complaints: readonly Complaint[],
  { errors, locale }: Pick<FilingData, 'errors' | 'locale'>,
  heading = fillOne(errors.summary ?? '', { n: complaints.length }, locale),
  more: Node | string = '',
) {
  const lines = element('ul')
  lines.append(...complaints.map(line))
  summary.replaceChildren(element('h2', heading), complaints.length ? lines : '', more)
  summary.hidden = false
  document.title = `${errors.prefix} ${plainTitle}`
  summary.focus()
}

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, textContent = '') =>
  Object.assign(document.createElement(tag), { textContent })

function line({ field, message }: Complaint) {
  const item = element('li')
  const control = controlOf(field)
  item.append(control ? linkTo(control, message) : message)
  return item
}

function linkTo(control: HTMLElement, message: string) {
  mark(control, message)
  const link = element('a', message)
  link.href = `#${control.id}`
  link.onclick = (event) => {
    event.preventDefault()
    control.focus()
    control.closest('.field')?.scrollIntoView()
  }
  return link
}

function mark(control: HTMLElement, message: string) {
  control.setAttribute('aria-invalid', 'true')
  const note = document.getElementById(`${control.id}-error`)
  if (!note) return
  control.setAttribute('aria-describedby', `${control.id}-hint ${note.id}`)
  // What stands there says it already: of several files more than one may be at fault.
  if (note.hidden) note.textContent = message
  note.hidden = false
}
