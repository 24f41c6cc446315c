import type { Field } from '#schemas/fields.ts'
import { NO_OPINION } from '#schemas/rules/typed.ts'
import type { Locale } from '#schemas/text.ts'

type Options = { readonly options: readonly (readonly [string, string])[]; readonly chosen?: string }

/** The options of a question as they are drawn; scores from the best down, with no opinion until one is given. */
export function optionsOf(locale: Locale, { rule, options = {} }: Field): Options {
  const drawn = Object.entries(options).map(([value, text]) => [value, text[locale]] as const)
  if (rule.kind !== 'score') return { options: drawn }
  const levels = drawn.filter(([value]) => value !== NO_OPINION).reverse()
  return { options: [...levels, ...drawn.filter(([value]) => value === NO_OPINION)], chosen: NO_OPINION }
}
