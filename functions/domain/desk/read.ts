import { checkWriting } from '#schemas/rules/line.ts'
import type { RuleOf } from '#schemas/rules/rule.ts'
import { fill, type Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import type { Faults, Typed } from './deed.ts'

/** One input as it was read: its value, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly fault: Text }

type Labels = Readonly<Record<string, Text>>
type Writing = RuleOf<'line' | 'paragraph'>
const paragraph: Writing = { kind: 'paragraph', min: 1, max: 5000 }
export const oneLine: Writing = { kind: 'line', min: 1, max: 150 }

/** Reads the inputs of a form whose labels stand in the words of their faults. */
export function reading(labels: Labels) {
  const labelOf = (name: string) => labels[name] ?? name

  /** A text that may be missing; then it is empty. */
  function optionalWriting(typed: Typed, name: string, rule: Writing = paragraph): Read<string> {
    const { value, fault } = checkWriting(rule, typed[name] ?? '')
    if (fault) return { fault: fill(errorTexts[fault.text], { label: labelOf(name), ...fault.values }) }
    return { value: String(value ?? '') }
  }

  /** A text that must be there. */
  function writing(typed: Typed, name: string, rule: Writing = paragraph): Read<string> {
    const read = optionalWriting(typed, name, rule)
    return 'value' in read && read.value === '' ? { fault: fill(errorTexts.required, { label: labelOf(name) }) } : read
  }

  /** One of some words. */
  function oneOf<const Option extends string>(typed: Typed, name: string, options: readonly Option[]): Read<Option> {
    const chosen = options.find((option) => option === typed[name])
    return chosen ? { value: chosen } : { fault: fill(errorTexts['required.select'], { label: labelOf(name) }) }
  }

  return { writing, optionalWriting, oneOf }
}

/** The inputs of the forms of a case. */
export const { writing, optionalWriting, oneOf } = reading(deskTexts.labels)

type Values<Reads> = { readonly [Name in keyof Reads]: Reads[Name] extends Read<infer Value> ? Value : never }

/** Every input's value, or everything that is wrong, at once. */
export function allOf<Reads extends Readonly<Record<string, Read<unknown>>>>(
  reads: Reads,
): { readonly values: Values<Reads> } | { readonly faults: Faults } {
  const faults = Object.entries(reads).flatMap(([name, read]) => ('fault' in read ? [[name, read.fault] as const] : []))
  if (faults.length > 0) return { faults: Object.fromEntries(faults) }
  const values = Object.entries(reads).map(([name, read]) => [name, 'value' in read ? read.value : undefined])
  return { values: Object.fromEntries(values) as Values<Reads> }
}
