import type { Locale } from '#schemas/text.ts'
import { memory } from './memory.ts'

type Receipt = { readonly reference: string; readonly trackingCode: string }

const keyOf = (reference: string) => `receipt:${reference}`

const isReceipt = (body: unknown): body is Receipt =>
  typeof body === 'object' && body !== null && 'reference' in body && 'trackingCode' in body

/** Notes that a receipt was given and answers its page's address; undefined when the answer is none. */
export function keepReceipt(body: unknown, locale: Locale) {
  if (!isReceipt(body)) return
  memory.keep(keyOf(body.reference), true)
  return receiptAddress(body.reference, body.trackingCode, locale)
}

/** Whether a reference was given to this window: then it is said that everything was recorded. */
export const isJustFiled = (reference: string) => memory.recall<true>(keyOf(reference)) === true

/** The code stands behind the #, which no browser sends anywhere. */
export const receiptAddress = (reference: string, code: string, locale: Locale) =>
  `/r/${reference}${locale === 'th' ? '' : `?lang=${locale}`}#${code}`
