import { draftKey } from './draft-key.ts'
import { memory } from './memory.ts'

type Send = () => Promise<void>
/** Fetches what brings a form to life. */
type Load = () => Promise<(form: HTMLFormElement) => Promise<Send>>

/** All that a form needs before somebody touches it; the rest of the script comes with the first focus. */
export function prepareForm(fetchRest: Load) {
  const form = document.querySelector<HTMLFormElement>('form[data-form]')
  if (!form) return
  let loaded: Promise<Send> | undefined
  const load = () => {
    loaded ??= fetchRest().then((start) => start(form))
    // A part lost on a bad line is fetched again at the next touch.
    loaded.catch(() => {
      loaded = undefined
    })
    return loaded
  }
  const touched = () => load().catch(() => undefined)

  form.addEventListener('focusin', touched)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    load().then(
      (send) => send(),
      // Without its script the form is sent as any form is.
      () => form.submit(),
    )
  })
  if (memory.recall(draftKey(form))) touched()
}
