import type { Field } from '#schemas/fields.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { NO_OPINION } from '#schemas/rules/typed.ts'
import { fill, type Locale, type Text } from '#schemas/text.ts'
import { words } from './words.ts'

type Options = { readonly options: readonly (readonly [string, string])[]; readonly chosen?: string }

/** The options of a question as they are drawn; scores from the best down, with no opinion until one is given. */
export function optionsOf(locale: Locale, municipality: Municipality, { rule, options = {} }: Field): Options {
  const offered = rule.kind === 'room' ? roomsOf(municipality) : Object.entries(options)
  const drawn = offered.map(([value, text]) => [value, text[locale]] as const)
  if (rule.kind !== 'score') return { options: drawn }
  const levels = drawn.filter(([value]) => value !== NO_OPINION).reverse()
  return { options: [...levels, ...drawn.filter(([value]) => value === NO_OPINION)], chosen: NO_OPINION }
}

const roomsOf = ({ rooms = [] }: Municipality) =>
  rooms.map(({ id, name, capacity }): [string, Text] => [id, fill(words.roomOption, { name, capacity })])
