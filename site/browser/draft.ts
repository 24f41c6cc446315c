import { draftKey } from './draft-key.ts'
import { memory } from './memory.ts'

type Kept = {
  readonly id: string
  /** What was last sent under the id, whatever came of it. */
  readonly sent?: string | undefined
  readonly values: readonly (readonly [string, string])[]
}

/** What was typed into a form and the id under which it will be sent: both survive a reload. */
export function draftOf(form: HTMLFormElement) {
  const key = draftKey(form)
  const kept = memory.recall<Kept>(key)
  for (const [name, value] of kept?.values ?? []) write(form, name, value)
  let { id, sent }: Omit<Kept, 'values'> = kept ?? { id: crypto.randomUUID() }

  return {
    submissionId: () => id,
    /** The id of what is about to be sent: its own when it is sent again, another one when it was changed since. */
    idFor(body: object) {
      const text = JSON.stringify(body)
      if (sent && sent !== text) this.renew()
      sent = text
      this.keep()
      return id
    },
    keep: () => memory.keep(key, { id, sent, values: typedIn(form) } satisfies Kept),
    forget: () => memory.forget(key),
    /** What is sent from now on is another submission. */
    renew: () => {
      id = crypto.randomUUID()
    },
  }
}
export type Draft = ReturnType<typeof draftOf>

/** What the page itself puts into the form, such as the version of a notice, is not a citizen's; files cannot be kept. */
const typedIn = (form: HTMLFormElement): Kept['values'] =>
  [...new FormData(form)].filter(([name]) => !form.querySelector(`[type=hidden][name="${name}"]`)) as [string, string][]

function write(form: HTMLFormElement, name: string, value: string) {
  for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
    if (/radio|checkbox/.test(control.type)) control.checked ||= control.value === value
    else control.value = value
}
