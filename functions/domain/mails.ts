import type { ServiceCase } from '#schemas/case.ts'
import { categoriesOf } from '#schemas/categories.ts'
import { dateTimeText } from '#schemas/dates.ts'
import type { Form } from '#schemas/form.ts'
import type { Office } from '#schemas/municipality.ts'
import { phoneText } from '#schemas/phone-text.ts'
import type { Answers } from '#schemas/rules/answers.ts'
import { fill, type Locale, locales, type Text } from '#schemas/text.ts'
import { mailTexts } from '#schemas/texts/mails.ts'
import { categoryOf } from './category.ts'
import type { KnownCase } from './known-case.ts'
import { htmlOf } from './mail-html.ts'
import type { Message } from './ports.ts'
import { statusUrlOf } from './receipt.ts'
import { isUrgent } from './route.ts'

export type Told = KnownCase & { readonly office: Office }
const none: Text = { th: '-', en: '-' }

/** The receipt to the citizen; the only mail whose link holds the tracking code. */
export function receiptMail(told: Told, to: string, trackingCode: string): Message {
  const body = fill(mailTexts['receipt.body'], { ...valuesOf(told), statusUrl: statusUrlOf(told.case, trackingCode) })
  return message(to, fill(mailTexts['receipt.subject'], valuesOf(told)), body, [told.case.locale])
}

/** The alert to the office's mailbox: which matter, by when, and nothing personal. */
export function alertMail(told: Told): Message {
  const cannotWait = isUrgent(told.form, told.case.answers as Answers)
  const subject = fill(mailTexts[cannotWait ? 'alert.urgent.subject' : 'alert.subject'], valuesOf(told))
  return bilingual(told.office.email, subject, fill(mailTexts['alert.body'], valuesOf(told)))
}

function valuesOf({ case: kept, form, municipality, office }: Told) {
  const { clock, reference, origin } = kept
  return {
    reference,
    form: form.title,
    category: categoryText(kept, form),
    effectiveAt: dateTimeText(clock.effectiveAt),
    dueAt: clock.dueAt
      ? dateTimeText(clock.dueAt)
      : { th: 'ไม่มีกำหนด (ผู้แจ้งไม่ได้ให้ช่องทางติดต่อ)', en: 'no date (no contact was left)' },
    office: office.name,
    phone: municipality.contact.phone && phoneText(municipality.contact.phone),
    hours: municipality.contact.hours,
    municipality: municipality.name,
    caseUrl: `${origin}/staff/requests/${reference}`,
  }
}

const categoryText = (kept: ServiceCase, form: Form): Text => categoriesOf(form)[String(categoryOf(form, kept))] ?? none

/** A mail to an office: Thai, with English below. */
export const bilingual = (to: string, subject: Text, body: Text): Message => message(to, subject, body, locales)

/** A mail in one or more languages, the first of which its subject has. */
export function message(to: string, subject: Text, body: Text, languages: readonly Locale[]): Message {
  const text = languages.map((locale) => body[locale]).join('\n\n————\n\n')
  const [first = 'th'] = languages
  return { to, subject: subject[first], text, html: htmlOf(text, first) }
}
