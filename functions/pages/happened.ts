import type { MatterData } from '#schemas/matter.ts'
import { reasons } from '#schemas/reasons.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fillInputs } from './fill-inputs.ts'
import { showFaults } from './show-faults.ts'
import { attributeOf, elementAt, elementsIn, setAttribute, setContent, type Tree } from './tree.ts'

/** What became of the form that was posted: done, or refused with what was typed. */
export type Happened = {
  readonly act: string
  readonly refusal?: Refusal
  readonly text?: string
}

/** Says what happened where its reader is, and takes the reader there. */
export function tellWhatHappened(tree: Tree, { act, refusal, text = '' }: Happened, data: MatterData) {
  const form = elementsIn(tree).find((one) => attributeOf(one, 'data-act') === act)
  if (!refusal) {
    const done = data.done[act]
    if (!done) return
    const place = form ? elementAt(form, 'role', 'status') : elementAt(tree, 'data-part', 'told')
    setContent(place, done)
    return setAttribute(place, 'autofocus', '')
  }
  fillInputs(tree, [['text', text]])
  const { reason, details } = refusal
  const field = form && elementsIn(form).find(({ tagName }) => tagName === 'textarea')
  const errors = (details.errors ?? []).map(({ message }) => ({
    field: (field && attributeOf(field, 'id')) ?? '',
    message,
  }))
  showFaults(tree, data.locale, errors.length ? { errors } : { heading: reasons[reason].message[data.locale] })
}
