import type { Form } from '#schemas/form.ts'
import { labelsOf } from '#schemas/labels.ts'
import type { FieldFault } from '#schemas/rules/check-leaves.ts'
import { fill, type Text } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import type { FieldError } from './refusal.ts'

/** The words of faults, with the fields' own labels in them. */
export function wordsOf({ fields }: Form, faults: readonly FieldFault[]): FieldError[] {
  const labels = labelsOf(fields)
  return faults.map(({ field, fault: { text, values } }) => {
    const { unless, when } = fields[field] ?? {}
    const other = labels[unless ?? when?.path ?? ''] ?? unnamed
    return { field, message: fill(errorTexts[text], { label: labels[field] ?? unnamed, other, ...values }) }
  })
}

const unnamed: Text = { th: 'ช่องนี้', en: 'this field' }
