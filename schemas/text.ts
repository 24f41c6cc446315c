/** A text in both languages of the product; `{braces}` are placeholders. */
export type Text = { readonly th: string; readonly en: string }

export const locales = ['th', 'en'] as const
export type Locale = (typeof locales)[number]

type Values = Readonly<Record<string, Text | string | number>>

/** Puts values into the placeholders of a text; a placeholder without a value stays, so that a test can see it. */
export function fill(text: Text, values: Values): Text {
  return { th: fillOne(text.th, values, 'th'), en: capitalise(fillOne(text.en, values, 'en')) }
}

/** Puts values into the placeholders of one language of a text. */
export const fillOne = (template: string, values: Values, locale: Locale) =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return value === undefined ? placeholder : typeof value === 'object' ? value[locale] : String(value)
  })

const capitalise = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
