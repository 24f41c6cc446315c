import type { Locale } from '#schemas/text.ts'
import { memory } from './memory.ts'

/** The part of a receipt that the receipt page shows. */
export type Receipt = { readonly reference: string; readonly trackingCode: string; readonly qr?: string }

const keyOf = (reference: string) => `receipt:${reference}`

const isReceipt = (body: unknown): body is Receipt =>
  typeof body === 'object' && body !== null && 'reference' in body && 'trackingCode' in body

/** Remembers a receipt for its page and gives that page's address; undefined when the answer is none. */
export function keepReceipt(body: unknown, locale: Locale) {
  if (!isReceipt(body)) return
  memory.keep(keyOf(body.reference), body)
  return receiptAddress(body.reference, body.trackingCode, locale)
}

/** The receipt that this window was given for a reference. */
export const keptReceipt = (reference: string) => memory.recall<Receipt>(keyOf(reference))

/** The code stands behind the #, which no browser sends anywhere. */
export const receiptAddress = (reference: string, code: string, locale: Locale) =>
  `/r/${reference}${locale === 'th' ? '' : `?lang=${locale}`}#${code}`
