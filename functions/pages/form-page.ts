import type { Municipality } from '#schemas/municipality.ts'
import { reasons } from '#schemas/reasons.ts'
import type { Locale } from '#schemas/text.ts'
import { privacyTexts } from '#schemas/texts/privacy.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fillInputs } from './fill-inputs.ts'
import { openDetails } from './open-details.ts'
import type { Pair } from './pairs.ts'
import { showFaults } from './show-faults.ts'
import { element, htmlOf, treeOf } from './tree.ts'

type Filled = {
  /** The form's page as it was built. */
  readonly built: string
  readonly locale: Locale
  readonly municipality: Municipality
  readonly pairs: readonly Pair[]
  readonly refusal: Refusal
}

/** The form's own page with all that was filled in, and what has to be put right. */
export function formPage({ built, locale, municipality, pairs, refusal: { reason, details } }: Filled) {
  const tree = treeOf(built)
  fillInputs(tree, pairs)
  const { errors = [] } = details
  if (errors.length) showFaults(tree, locale, { errors })
  else {
    const notice = element('a', { href: noticeAddress(locale, municipality) }, privacyTexts['short.title'][locale])
    showFaults(tree, locale, { heading: reasons[reason].message[locale], more: [element('p', {}, notice)] })
  }
  openDetails(tree)
  return htmlOf(tree)
}

const noticeAddress = (locale: Locale, { id }: Municipality) => `${locale === 'en' ? '/en' : ''}/${id}/privacy/`
