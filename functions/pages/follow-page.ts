import { findMunicipality, municipalityOf } from '#schemas/municipalities/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { readReference, readTrackingCode } from '#schemas/reference.ts'
import type { FollowUpPorts } from '../domain/citizen/follow-up.ts'
import { knownCase } from '../domain/known-case.ts'
import type { Count, Pages, Qr } from '../domain/ports.ts'
import { Refusal } from '../domain/refusal.ts'
import { status } from '../domain/status.ts'
import { act, type Sent } from './acts.ts'
import { type PageAnswer, type PageAsked, sentBy } from './asked.ts'
import type { Happened } from './happened.ts'
import { linkTo } from './link-to.ts'
import { lookUpPage } from './look-up-page.ts'
import { matterPage } from './matter-page.ts'
import { type Ports as UploadPorts, uploadForm } from './offer-upload.ts'
import { builtAt } from './page-paths.ts'
import type { Matter } from './say-matter.ts'

export type Ports = FollowUpPorts & UploadPorts & { readonly pages: Pages; readonly qr: Qr; readonly count: Count }
type Followed = { readonly municipality: Municipality; readonly reference: string; readonly code: string }
type Visit = { readonly asked: PageAsked; readonly sent: Sent; readonly followed: Followed }

/** Nobody's reference is longer, however it is typed. */
const LONGEST = 40

/** What is told on the page itself, which keeps what was typed; every other refusal has a page of its own. */
const toldHere: Readonly<Record<string, number | undefined>> = { 'invalid-answers': 422, 'not-now': 409 }

/** Shows a case to whoever posts its code, after doing what the posted form asks for. */
export async function followPage(asked: PageAsked, ports: Ports): Promise<PageAnswer> {
  const sent: Sent = new URLSearchParams(asked.posted().map(([name, value]): [string, string] => [name, value]))
  const followed = named(asked, sent)
  const visit = { asked, sent, followed }
  const known = { ...followed, viewer: asked.viewer }
  try {
    const { body } = await act(known, sent, ports)
    return { status: 200, html: await drawn(visit, body, { act: typed(sent, 'act') }, ports) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.reason === 'unknown-request') return askAgain(visit, ports)
    const refusedWith = toldHere[error.reason]
    if (!refusedWith) throw error
    ports.count('Refusals', { reason: error.reason })
    const { body } = await status(known, ports)
    const happened = { act: typed(sent, 'act'), refusal: error, text: typed(sent, 'text') }
    return { status: refusedWith, html: await drawn(visit, body, happened, ports) }
  }
}

const typed = (sent: Sent, name: string) => sent.get(name) ?? ''

async function drawn({ asked, sent, followed }: Visit, matter: Matter, happened: Happened, ports: Ports) {
  const { locale, origin } = asked
  const { municipality, code } = followed
  const { reference } = matter
  const trackingCode = readTrackingCode(code) ?? ''
  const isForScript = sent.has('script')
  const uploaded = sentBy(asked)
  const kept = (await knownCase(reference, ports)).case
  return matterPage({
    built: await ports.pages.read(builtAt(locale, municipality.id, 'receipt')),
    kept,
    matter,
    trackingCode,
    link: linkTo({ origin, reference, trackingCode }, ports.qr),
    otherLanguage: `/r/${reference}?lang=${locale === 'th' ? 'en' : 'th'}`,
    isFresh: sent.has('fresh'),
    isForScript,
    happened,
    upload: isForScript ? undefined : await uploadForm(kept, { origin, locale, sent: uploaded }, ports),
    sent: uploaded,
  })
}

async function askAgain({ asked, followed: { reference, municipality } }: Visit, { pages }: Ports) {
  const { locale } = asked
  const built = await pages.read(builtAt(locale, municipality.id, asked.reference ? 'receipt' : 'track'))
  return { status: 404, html: lookUpPage({ built, locale, reference, isWrong: true }) }
}

/** The case that is asked for, in the address or in the form, and the municipality that answers even where there is none. */
function named({ reference: inAddress }: PageAsked, sent: Sent): Followed {
  const typed = inAddress || (sent.get('reference') ?? '')
  const reference = readReference(typed) ?? typed.slice(0, LONGEST)
  const municipality = municipalityOf(reference) ?? findMunicipality(sent.get('municipality') ?? '')
  if (!municipality) throw new Refusal('unknown-request')
  return { reference, municipality, code: sent.get('code') ?? '' }
}
