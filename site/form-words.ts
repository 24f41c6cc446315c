import { dateText } from '#schemas/dates.ts'
import type { Form } from '#schemas/form.ts'
import { fill, type Text } from '#schemas/text.ts'
import { words } from './words.ts'

/** The promise of a form as a citizen reads it before starting: "contact within 1-2 working days". */
export const promiseOf = (form: Form) =>
  fill(isContactAsked(form) ? words.promise : words.promiseIfContact, form.promise)

/** Whether somebody who means to be contacted has to say how; elsewhere nothing is promised to whoever leaves it out. */
const isContactAsked = ({ contacts, fields, rules }: Form) =>
  contacts.some((path) => fields[path]?.required === true && !fields[path].when) ||
  rules.some(({ oneOf }) => contacts.some((path) => oneOf.includes(path)))

/** Whether "(optional)" would mislead: one of several questions has to be answered. */
export const isOneOfSeveral = ({ rules }: Form, path: string) => rules.some(({ oneOf }) => oneOf.includes(path))

/** A day without its weekday, as a document is dated: "1 พฤศจิกายน 2569", "1 November 2026". */
export function documentDate(day: string): Text {
  const { th, en } = dateText(day)
  const withoutWeekday = (date: string) => date.replace(/^\S+ /, '')
  return { th: withoutWeekday(th), en: withoutWeekday(en) }
}
