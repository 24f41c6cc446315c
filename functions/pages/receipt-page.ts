import { municipalityOf } from '#schemas/municipalities/index.ts'
import { readReference } from '#schemas/reference.ts'
import { receiptByPass } from '../domain/receipt-page.ts'
import { Refusal } from '../domain/refusal.ts'
import { type PageAnswer, type PageAsked, sentBy } from './asked.ts'
import { type Ports as FollowPorts, followPage } from './follow-page.ts'
import { linkTo } from './link-to.ts'
import { lookUpPage } from './look-up-page.ts'
import { matterPage } from './matter-page.ts'
import { uploadForm } from './offer-upload.ts'
import { builtAt } from './page-paths.ts'

type Ports = FollowPorts & Parameters<typeof receiptByPass>[2]

/** The page on which a citizen follows a case: by its script, by the pass of a fresh filing, or by a posted code. */
export const receiptPage = (asked: PageAsked, ports: Ports): Promise<PageAnswer> =>
  asked.method === 'POST' ? followPage(asked, ports) : showByPass(asked, ports)

async function showByPass(asked: PageAsked, ports: Ports) {
  const { reference: typed, once, locale, origin } = asked
  const reference = readReference(typed)
  const municipality = municipalityOf(reference ?? '')
  if (!reference || !municipality) throw new Refusal('unknown-request')
  const built = await ports.pages.read(builtAt(locale, municipality.id, 'receipt'))
  const shown = once ? await receiptByPass(reference, once, ports) : undefined
  if (!shown) return { status: 200, html: lookUpPage({ built, locale, reference, isWrong: false }) }

  const otherLanguage = `/r/${reference}?${new URLSearchParams({ lang: locale === 'th' ? 'en' : 'th', once })}`
  const { kept, matter, trackingCode } = shown
  const sent = sentBy(asked)
  const upload = await uploadForm(kept, { origin, locale, sent }, ports)
  const link = linkTo({ origin, reference, trackingCode }, ports.qr)
  const shownTo = { built, kept, matter, trackingCode, link, otherLanguage, sent, upload, isFresh: true }
  return { status: 200, html: matterPage(shownTo) }
}
