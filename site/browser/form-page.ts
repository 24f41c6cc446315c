import { draftKey } from './draft-key.ts'
import { memory } from './memory.ts'

/** All that a form needs before somebody touches it; the rest of the script comes with the first focus. */
const form = document.querySelector<HTMLFormElement>('form[data-form]')
if (form) prepare(form)

function prepare(form: HTMLFormElement) {
  let loaded: Promise<() => Promise<void>> | undefined
  const load = () => {
    loaded ??= import('./filing.ts').then(({ startFiling }) => startFiling(form))
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
