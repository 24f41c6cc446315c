import type { Municipality } from '#schemas/municipality.ts'
import { phoneText } from '#schemas/phone-text.ts'
import { fill, type Locale, type Text } from '#schemas/text.ts'
import { privacyTexts } from '#schemas/texts/privacy.ts'

/** The sentences of a municipality's privacy notice in one language. */
export function noticeOf(
  locale: Locale,
  { name, org, contact, dpoContact, notice, retention }: Municipality,
  purpose?: Text,
) {
  const values = {
    municipality: name,
    org,
    phone: contact.phone && phoneText(contact.phone),
    dpoContact,
    retention,
    version: notice.version,
  }
  return (id: keyof typeof privacyTexts, more: Readonly<Record<string, Text>> = {}) =>
    fill(privacyTexts[id], { ...values, ...(purpose && { purpose }), ...more })[locale]
}
