import type { Locale, Text } from '#schemas/text.ts'
import type { Pair } from './pairs.ts'
import { showFaults } from './show-faults.ts'
import {
  attributeOf,
  type Element,
  element,
  elementAt,
  elementsIn,
  htmlOf,
  remove,
  setAttribute,
  setContent,
  tagIn,
  templateAt,
  treeOf,
} from './tree.ts'

type Asked = {
  /** The form's page as it was built. */
  readonly built: string
  readonly locale: Locale
  readonly pairs: readonly Pair[]
  readonly submissionId: string
  readonly question: { readonly token: string; readonly words: Text }
  /** Why the same page is shown again: at the question itself, or because of something else. */
  readonly fault?: Text | undefined
  readonly failure?: Text | undefined
}

/** The last step without a script: everything once more as hidden inputs, and one question to a person. */
export function questionPage({ built, locale, pairs, submissionId, question, fault, failure }: Asked) {
  const tree = treeOf(built)
  const form = elementsIn(tree).find((one) => attributeOf(one, 'data-form') !== undefined)
  if (!form) throw new Error('the built page has no form')
  const hidden = [...pairs, ['submissionId', submissionId], ['question.token', question.token]] as const
  const inputs = hidden.map(([name, value]) => element('input', { type: 'hidden', name, value }))
  setContent(form, elementAt(tree, 'id', 'errors'), ...inputs, ...templateAt(tree, 'question'))
  setContent(elementAt(form, 'data-fill', 'question'), question.words[locale])

  // What introduces the form has been read.
  const heading = tagIn(tree, 'h1')
  setContent(heading.parentNode as Element, heading)
  // The script would send the form in its own way; here everything is ready to be sent.
  for (const script of elementsIn(tree).filter(({ tagName }) => tagName === 'script')) remove(script)
  if (fault) showFaults(tree, locale, { errors: [{ field: 'question.answer', message: fault }] })
  else if (failure) showFaults(tree, locale, { heading: failure[locale] })
  else setAttribute(elementAt(form, 'id', 'question.answer'), 'autofocus', '')
  return htmlOf(tree)
}
