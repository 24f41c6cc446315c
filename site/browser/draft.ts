import { draftKey } from './draft-key.ts'
import { memory } from './memory.ts'
import { newSubmissionId } from './submission-id.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Kept = { readonly id?: string; readonly values: readonly (readonly [string, string | true])[] }

/** What was typed into a form and the id under which it will be sent: both survive a reload. */
export function draftOf(form: HTMLFormElement) {
  const key = draftKey(form)
  const kept = memory.recall<Kept>(key)
  for (const [id, value] of kept?.values ?? []) write(document.getElementById(id), value)
  let submissionId = kept?.id ?? newSubmissionId()
  let spent = false

  return {
    submissionId: () => submissionId,
    keep: () => memory.keep(key, { ...(!spent && { id: submissionId }), values: valuesOf(form) } satisfies Kept),
    forget: () => memory.forget(key),
    /** What is typed from now on is another submission. */
    renew() {
      submissionId = newSubmissionId()
      spent = false
    },
    /** The id was used for something else: a reload takes a new one, another press does not. */
    spend() {
      spent = true
      this.keep()
    },
  }
}
export type Draft = ReturnType<typeof draftOf>

const isTicked = (control: Element): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)

function valuesOf(form: HTMLFormElement): Kept['values'] {
  const controls = ([...form.elements] as Control[]).filter(({ id, type }) => id && type !== 'hidden')
  return controls.flatMap((control) => {
    const value = isTicked(control) ? control.checked : control.value
    return value ? [[control.id, value] as const] : []
  })
}

function write(control: Element | null, value: string | true) {
  if (!control) return
  if (value === true) (control as HTMLInputElement).checked = true
  else (control as Control).value = value
}
