import { draftKey } from './draft-key.ts'
import { extras } from './extras.ts'
import { memory } from './memory.ts'

/** All that a form needs before somebody touches it; the rest of the script comes with the first focus. */
const form = document.querySelector<HTMLFormElement>('form[data-form]')
if (form) prepare(form)

/** What brings the form to life, with those extras that its page names. */
async function start(form: HTMLFormElement) {
  const names = (form.dataset['extras']?.split(' ') ?? []) as (keyof typeof extras)[]
  const [{ startFiling }, ...parts] = await Promise.all([import('./filing.ts'), ...names.map((name) => extras[name]())])
  return startFiling(form, parts)
}

function prepare(form: HTMLFormElement) {
  let loaded: ReturnType<typeof start> | undefined
  const load = () => {
    loaded ??= start(form)
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
