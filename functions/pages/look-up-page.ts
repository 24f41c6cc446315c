import type { Locale } from '#schemas/text.ts'
import { fillInputs } from './fill-inputs.ts'
import { fillIn } from './places.ts'
import { reveal } from './show-faults.ts'
import { elementAt, htmlOf, treeOf } from './tree.ts'

type Asked = {
  /** The receipt page or the tracking page as it was built. */
  readonly built: string
  readonly locale: Locale
  readonly reference: string
  readonly isWrong: boolean
}

/** The page that asks for a tracking code, again where the last one did not fit; the code itself is never repeated. */
export function lookUpPage({ built, locale, reference, isWrong }: Asked) {
  const tree = treeOf(built)
  fillIn(tree, 'reference', reference)
  fillInputs(tree, [['reference', reference]])
  if (isWrong) reveal(elementAt(tree, 'id', 'errors'), tree, locale)
  return htmlOf(tree)
}
