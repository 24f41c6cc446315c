import { watchForEmergencies } from './banner.ts'
import { draftOf } from './draft.ts'
import type { Part } from './extras.ts'
import type { FilingData } from './filing-data.ts'
import { followAnswers } from './follow.ts'
import { prover } from './proof.ts'
import { readerOf } from './reader.ts'
import { sender } from './sender.ts'

/** Brings a form to life: draft, proof of work, emergency numbers, questions that fall away. Gives what sends it. */
export async function startFiling(form: HTMLFormElement, parts: readonly Part[]) {
  const data = (await (await fetch(form.dataset['more'] ?? '')).json()) as FilingData
  const draft = draftOf(form)
  const update = followAnswers(form)
  watchForEmergencies(form, data)

  // Kept at once: what was typed while this script was still on its way.
  draft.keep()
  form.addEventListener('input', draft.keep)
  form.addEventListener('reset', (event) => {
    if (!confirm(data.words.clear)) return event.preventDefault()
    draft.forget()
    draft.renew()
    // The event comes before the fields are emptied.
    setTimeout(update)
  })
  const attached = parts.map(({ start }) => start?.(form, data)).find(Boolean)
  const check = readerOf(data, parts)
  const proof = prover(data.municipality, draft.submissionId)
  return sender({ form, data, check, draft, proof, attached })
}
