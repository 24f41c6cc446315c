import { draftKey } from './draft-key.ts'
import { extras } from './extras.ts'
import { memory } from './memory.ts'
import { once } from './once.ts'

/** All that a form needs before somebody touches it; the rest of the script comes with the first focus. */
prepare(document.querySelector('form') as HTMLFormElement)

/** What brings the form to life, with those extras that its page names. */
async function start(form: HTMLFormElement) {
  const names = (form.dataset['extras']?.split(' ') ?? []) as (keyof typeof extras)[]
  const [{ startFiling }, ...parts] = await Promise.all([import('./filing.ts'), ...names.map((name) => extras[name]())])
  return startFiling(form, parts)
}

function prepare(form: HTMLFormElement) {
  const load = once(() => start(form))

  // Not every browser brings the focus to where a file is chosen.
  form.onchange = load
  form.addEventListener('focusin', load)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    load().then(
      (send) => send(),
      // Without its script the form is sent as any form is.
      () => form.submit(),
    )
  })
  if (memory.recall(draftKey(form))) void load()
}
