import type { Locale } from '#schemas/text.ts'
import { memory } from './memory.ts'

type Receipt = { readonly reference: string; readonly trackingCode: string }

/** Where it is noted that a reference was given to this window. */
export const keyOf = (reference: string) => `receipt:${reference}`

/** Notes that a receipt was given and answers its page's address; undefined when the answer is none. */
export function keepReceipt(body: unknown, locale: Locale) {
  const { reference, trackingCode }: Partial<Receipt> = Object(body)
  if (!reference || !trackingCode) return
  memory.keep(keyOf(reference), true)
  return receiptAddress(reference, trackingCode, locale)
}

/** The code stands behind the #, which no browser sends anywhere. */
export const receiptAddress = (reference: string, code: string, locale: Locale) =>
  `/r/${reference}${locale === 'th' ? '' : `?lang=${locale}`}#${code}`
