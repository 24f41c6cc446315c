import type { Form } from '#schemas/form.ts'
import type { Locale, Text } from '#schemas/text.ts'
import type { Pair } from './pairs.ts'
import { fillIn } from './places.ts'
import { showFaults } from './show-faults.ts'
import { element, elementAt, htmlOf, prepend, setAttribute, setContent, tagIn, textIn, treeOf } from './tree.ts'

type Asked = {
  /** The page of the last step as it was built. */
  readonly built: string
  readonly locale: Locale
  readonly form: Pick<Form, 'title' | 'submit'>
  readonly pairs: readonly Pair[]
  readonly submissionId: string
  readonly question: { readonly token: string; readonly words: Text }
  /** Why the same page is shown again: at the question itself, or because of something else. */
  readonly fault?: Text | undefined
  readonly failure?: Text | undefined
}

/** The last step without a script: everything once more as hidden inputs, and one question to a person. */
export function questionPage({ built, locale, form, pairs, submissionId, question, fault, failure }: Asked) {
  const tree = treeOf(built)
  const hidden = [...pairs, ['submissionId', submissionId], ['question.token', question.token]] as const
  const inputs = hidden.map(([name, value]) => element('input', { type: 'hidden', name, value }))
  prepend(elementAt(tree, 'id', 'ask'), ...inputs)
  const title = tagIn(tree, 'title')
  setContent(title, `${form.title[locale]} · ${textIn(title)}`)
  fillIn(tree, 'form', form.title[locale])
  fillIn(tree, 'send', form.submit[locale])
  fillIn(tree, 'question', question.words[locale])

  if (fault) showFaults(tree, locale, { errors: [{ field: 'question.answer', message: fault }] })
  else if (failure) showFaults(tree, locale, { heading: failure[locale] })
  else setAttribute(elementAt(tree, 'id', 'question.answer'), 'autofocus', '')
  return htmlOf(tree)
}
