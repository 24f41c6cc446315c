import { municipalityOf } from '#schemas/municipalities/index.ts'
import { readReference } from '#schemas/reference.ts'
import type { Locale } from '#schemas/text.ts'
import type { Pages } from './ports.ts'
import { Refusal } from './refusal.ts'

type Asked = { readonly reference: string; readonly locale: Locale }

/** The page on which a citizen follows a case, as built for its municipality; the code stays in the browser. */
export async function receiptPage({ reference, locale }: Asked, { pages }: { readonly pages: Pages }) {
  const municipality = municipalityOf(readReference(reference) ?? '')
  if (!municipality) throw new Refusal('unknown-request')
  const root = locale === 'en' ? 'en/' : ''
  return { status: 200, html: await pages.read(`${root}${municipality.id}/receipt/index.html`) }
}
