import { findMunicipality, municipalityOf } from '#schemas/municipalities/index.ts'
import { readReference, readTrackingCode } from '#schemas/reference.ts'
import type { Pages, Passes, Qr, Quotas } from '../domain/ports.ts'
import { receiptByPass } from '../domain/receipt-page.ts'
import { Refusal } from '../domain/refusal.ts'
import { type Ports as StatusPorts, status } from '../domain/status.ts'
import type { PageAnswer, PageAsked } from './asked.ts'
import { lookUpPage } from './look-up-page.ts'
import { matterPage } from './matter-page.ts'
import { builtAt } from './page-paths.ts'

type Ports = StatusPorts & { readonly pages: Pages; readonly passes: Passes; readonly qr: Qr; readonly quotas: Quotas }

/** Nobody's reference is longer, however it is typed. */
const LONGEST = 40

/** The page on which a citizen follows a case: by its script, by the pass of a fresh filing, or by a posted code. */
export const receiptPage = (asked: PageAsked, ports: Ports): Promise<PageAnswer> =>
  asked.method === 'POST' ? showByCode(asked, ports) : showByPass(asked, ports)

async function showByPass({ reference: typed, once, locale }: PageAsked, ports: Ports) {
  const reference = readReference(typed)
  const municipality = municipalityOf(reference ?? '')
  if (!reference || !municipality) throw new Refusal('unknown-request')
  const built = await ports.pages.read(builtAt(locale, municipality.id, 'receipt'))
  const shown = once ? await receiptByPass(reference, once, ports) : undefined
  if (!shown) return { status: 200, html: lookUpPage({ built, locale, reference, isWrong: false }) }

  const { matter, receipt } = shown
  const otherLanguage = `/r/${reference}?${new URLSearchParams({ lang: locale === 'th' ? 'en' : 'th', once })}`
  return {
    status: 200,
    html: matterPage({ built, matter, otherLanguage, receipt, trackingCode: receipt.trackingCode }),
  }
}

async function showByCode(asked: PageAsked, ports: Ports) {
  const { reference, code, municipality } = named(asked)
  const { locale, viewer } = asked
  const page = (name: string) => ports.pages.read(builtAt(locale, municipality.id, name))
  try {
    const { body: matter } = await status({ municipality, reference, code, viewer }, ports)
    const otherLanguage = `/r/${reference}?lang=${locale === 'th' ? 'en' : 'th'}`
    const trackingCode = readTrackingCode(code) ?? ''
    return { status: 200, html: matterPage({ built: await page('receipt'), matter, otherLanguage, trackingCode }) }
  } catch (error) {
    if (!(error instanceof Refusal && error.reason === 'unknown-request')) throw error
    const built = await page(asked.reference ? 'receipt' : 'track')
    return { status: 404, html: lookUpPage({ built, locale, reference, isWrong: true }) }
  }
}

/** The case that is asked for, in the address or in the form, and the municipality that answers even where there is none. */
function named({ reference: inAddress, posted }: PageAsked) {
  const sent = new Map(posted())
  const typed = inAddress || (sent.get('reference') ?? '')
  const reference = readReference(typed) ?? typed.slice(0, LONGEST)
  const municipality = municipalityOf(reference) ?? findMunicipality(sent.get('municipality') ?? '')
  if (!municipality) throw new Refusal('unknown-request')
  return { reference, municipality, code: sent.get('code') ?? '' }
}
