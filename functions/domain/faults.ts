import type { Form } from '#schemas/form.ts'
import type { FieldFault } from '#schemas/rules/answers.ts'
import { fill, type Text } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import type { FieldError } from './refusal.ts'

/** The words of a fault, with the field's own label in them. */
export function wordsOf(form: Form, { field, fault }: FieldFault): FieldError {
  const question = form.fields[field]
  const other = question?.unless && form.fields[question.unless]?.label
  const label: Text = question?.label ?? { th: 'ช่องนี้', en: 'this field' }
  return { field, message: fill(errorTexts[fault.text], { label, ...(other ? { other } : {}), ...fault.values }) }
}
