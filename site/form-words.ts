import { dateText } from '#schemas/dates.ts'
import type { Form } from '#schemas/form.ts'
import { fill, type Text } from '#schemas/text.ts'
import { words } from './words.ts'

/** The promise of a form as a citizen reads it before starting: "contact within 1-2 working days". */
export const promiseOf = ({ promise }: Form) => fill(words.promise, promise)

/** Whether "(optional)" would mislead: one of several questions has to be answered. */
export const isOneOfSeveral = ({ rules }: Form, path: string) => rules.some(({ oneOf }) => oneOf.includes(path))

/** A day without its weekday, as a document is dated: "1 พฤศจิกายน 2569", "1 November 2026". */
export function documentDate(day: string): Text {
  const { th, en } = dateText(day)
  const withoutWeekday = (date: string) => date.replace(/^\S+ /, '')
  return { th: withoutWeekday(th), en: withoutWeekday(en) }
}
