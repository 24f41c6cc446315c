import { onBehalfOf, type ServiceCase } from '#schemas/case.ts'
import { check } from '#schemas/rules/check.ts'
import type { Fault, Rule } from '#schemas/rules/rule.ts'
import { fill } from '#schemas/text.ts'
import { behalfTexts } from '#schemas/texts/behalf.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import type { Part } from './part.ts'
import type { FieldError } from './refusal.ts'

const kind: Rule = { kind: 'choice', options: onBehalfOf.shape.kind.options }
const name: Rule = { kind: 'line', min: 2, max: 120 }
const labels = { kind: behalfTexts.kind, name: behalfTexts.name }

/** For whom somebody else files: the kind is needed, the name is not. */
export function parseOnBehalfOf(raw: Readonly<Record<string, unknown>> | undefined): Part<ServiceCase['onBehalfOf']> {
  if (raw === undefined) return { value: null, errors: [] }
  const kindOf = check(kind, raw['kind'])
  const nameOf = check(name, raw['name'])
  const unknown = Object.keys(raw).filter((key) => !Object.hasOwn(labels, key))

  const errors = [
    ...wording('kind', kindOf.fault ?? (kindOf.value === undefined ? { text: 'required.select' } : undefined)),
    ...wording('name', nameOf.fault),
    ...unknown.map((key) => ({ field: `onBehalfOf.${key}`, message: errorTexts.unknownField })),
  ]
  if (errors.length > 0) return { value: null, errors }
  return { value: onBehalfOf.parse({ kind: kindOf.value, name: nameOf.value }), errors: [] }
}

const wording = (key: keyof typeof labels, fault: Fault | undefined): FieldError[] =>
  fault
    ? [{ field: `onBehalfOf.${key}`, message: fill(errorTexts[fault.text], { label: labels[key], ...fault.values }) }]
    : []
