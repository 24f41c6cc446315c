/** One thing to put right: the question it belongs to, by its path, and what to do. */
export type Complaint = { readonly field: string; readonly message: string }

const summary = () => document.getElementById('errors') as HTMLElement
const plainTitle = document.title

/** The control of a path inside `answers`, or of another part of the submission; of a group, its first. */
const controlOf = (field: string) =>
  document.getElementById(`answers.${field}`) ??
  document.getElementById(field) ??
  document.querySelector<HTMLElement>(`[name^="answers.${field}."]`)

/** Takes back everything that was said about the last attempt. */
export function clearComplaints() {
  document.title = plainTitle
  summary().hidden = true
  for (const note of document.querySelectorAll<HTMLElement>('.error')) note.hidden = true
  for (const control of document.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid')
}

/** Says what is wrong at the top of the page, at each question, and in the title; the reader is taken to the top. */
export function showComplaints(heading: string, complaints: readonly Complaint[], prefix = '', more?: Node) {
  const lines = document.createElement('ul')
  lines.append(...complaints.map(line))
  summary().replaceChildren(headed(heading), ...(complaints.length ? [lines] : []), ...(more ? [more] : []))
  summary().hidden = false
  document.title = `${prefix} ${plainTitle}`
  summary().focus()
}

function headed(text: string) {
  const heading = document.createElement('h2')
  heading.textContent = text
  return heading
}

function line({ field, message }: Complaint) {
  const item = document.createElement('li')
  const control = controlOf(field)
  if (!control) {
    item.textContent = message
    return item
  }
  mark(control, message)
  const link = document.createElement('a')
  link.href = `#${control.id}`
  link.textContent = message
  link.onclick = (event) => {
    event.preventDefault()
    control.focus()
    control.closest('.field')?.scrollIntoView()
  }
  item.append(link)
  return item
}

function mark(control: HTMLElement, message: string) {
  control.setAttribute('aria-invalid', 'true')
  const note = document.getElementById(`${control.id}-error`)
  if (!note) return
  control.setAttribute('aria-describedby', `${control.id}-hint ${note.id}`)
  note.textContent = message
  note.hidden = false
}
