import type { Locale } from '#schemas/text.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fillInputs } from './fill-inputs.ts'
import type { Pair } from './pairs.ts'
import { fillIn } from './places.ts'
import { showFaults } from './show-faults.ts'
import { append, element, elementAt, htmlOf, outerHtmlOf, setAttribute, tagIn, treeOf } from './tree.ts'

type Shown = {
  /** The survey's page as it was built. */
  readonly built: string
  readonly locale: Locale
  readonly reference: string
  /** The key to the form, as on the page of the matter. */
  readonly trackingCode: string
  readonly otherLanguage: string
  readonly isForScript: boolean
  /** What was filled in and has to be put right. */
  readonly refused?: { readonly pairs: readonly Pair[]; readonly refusal: Refusal }
}

/** The page on which a citizen says how an ended matter was handled. */
export function surveyPage({ built, locale, reference, trackingCode, otherLanguage, isForScript, refused }: Shown) {
  const tree = treeOf(built)
  fillIn(tree, 'reference', reference)
  fillIn(tree, 'code', trackingCode)
  append(elementAt(tree, 'data-act', 'rate'), element('input', { type: 'hidden', name: 'code', value: trackingCode }))
  setAttribute(elementAt(tree, 'id', 'lang'), 'href', otherLanguage)
  if (refused) {
    fillInputs(tree, refused.pairs)
    showFaults(tree, locale, { errors: refused.refusal.details.errors ?? [] })
  }
  return isForScript ? outerHtmlOf(tagIn(tree, 'main')) : htmlOf(tree)
}
