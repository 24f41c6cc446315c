import type { Field } from '#schemas/fields.ts'
import type { Rule } from '#schemas/rules/rule.ts'

type Drawn = Pick<Field, 'rule' | 'autocomplete' | 'spellcheck'>
type Look = {
  tag: 'input' | 'textarea'
  type?: 'text' | 'tel' | 'email'
  inputmode?: 'tel' | 'email' | 'numeric'
  class?: string
  rows?: number
}

/** Texts longer than this get the taller box. */
const SHORT_PARAGRAPH = 300

const looks: Readonly<Partial<Record<Rule['kind'], Look>>> = {
  phone: { tag: 'input', type: 'tel', inputmode: 'tel' },
  email: { tag: 'input', type: 'email', inputmode: 'email' },
  count: { tag: 'input', type: 'text', inputmode: 'numeric', class: 'short' },
}

/** How a written answer is typed: the element and its attributes. */
export function inputOf({ rule, autocomplete, spellcheck }: Drawn) {
  const look = rule.kind === 'paragraph' ? textArea(rule.max) : (looks[rule.kind] ?? { tag: 'input', type: 'text' })
  return { ...look, autocomplete, spellcheck: spellcheck === false ? ('false' as const) : undefined }
}

const textArea = (max: number): Look => ({ tag: 'textarea', rows: max > SHORT_PARAGRAPH ? 5 : 2 })
