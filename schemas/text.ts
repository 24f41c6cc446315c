/** A text in both languages of the product; `{braces}` are placeholders, `[brackets]` hold what is said only if it is known. */
export type Text = { readonly th: string; readonly en: string }

export const locales = ['th', 'en'] as const
export type Locale = (typeof locales)[number]

type Values = Readonly<Record<string, Text | string | number | undefined>>

/** Puts values into the placeholders of a text; outside brackets one without a value stays, so that a test can see it. */
export function fill(text: Text, values: Values): Text {
  return {
    th: fillOne(known(text.th, values), values, 'th'),
    en: capitalise(fillOne(known(text.en, values), values, 'en')),
  }
}

/** Leaves out each part in brackets that has a placeholder without a value. */
const known = (template: string, values: Values) =>
  template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => values[name] !== undefined) ? part : '',
  )

/** Puts values into the placeholders of one language of a text. */
export const fillOne = (template: string, values: Values, locale: Locale) =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return value === undefined ? placeholder : typeof value === 'object' ? value[locale] : String(value)
  })

const capitalise = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
