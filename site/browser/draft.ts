import { draftKey } from './draft-key.ts'
import { memory } from './memory.ts'

type Kept = { readonly id?: string | undefined; readonly values: readonly (readonly [string, string])[] }

/** What was typed into a form and the id under which it will be sent: both survive a reload. */
export function draftOf(form: HTMLFormElement) {
  const key = draftKey(form)
  const kept = memory.recall<Kept>(key)
  for (const [name, value] of kept?.values ?? []) write(form, name, value)
  let submissionId = kept?.id ?? crypto.randomUUID()
  let spent = false

  return {
    submissionId: () => submissionId,
    keep: () => memory.keep(key, { id: spent ? undefined : submissionId, values: typedIn(form) } satisfies Kept),
    forget: () => memory.forget(key),
    /** What is typed from now on is another submission. */
    renew() {
      submissionId = crypto.randomUUID()
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

/** What the page itself puts into the form, such as the version of a notice, is not a citizen's. */
const typedIn = (form: HTMLFormElement) =>
  [...new FormData(form)].flatMap(([name, value]) =>
    form.querySelector(`[name="${name}"]`)?.matches('[type=hidden]') ? [] : [[name, String(value)] as const],
  )

function write(form: HTMLFormElement, name: string, value: string) {
  for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
    if (/radio|checkbox/.test(control.type)) control.checked ||= control.value === value
    else control.value = value
}
