import { findMunicipality, municipalityOf } from '#schemas/municipalities/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { readReference, readTrackingCode } from '#schemas/reference.ts'
import type { RatePorts } from '../domain/citizen/rate.ts'
import { knownCase } from '../domain/known-case.ts'
import type { Count, Pages, Qr } from '../domain/ports.ts'
import { Refusal } from '../domain/refusal.ts'
import { status as look } from '../domain/status.ts'
import { act, type Sent, SURVEY } from './acts.ts'
import { type PageAnswer, type PageAsked, sentBy } from './asked.ts'
import type { Happened } from './happened.ts'
import { linkTo } from './link-to.ts'
import { lookUpPage } from './look-up-page.ts'
import { matterPage } from './matter-page.ts'
import { type Ports as UploadPorts, uploadForm } from './offer-upload.ts'
import { builtAt } from './page-paths.ts'
import type { Matter } from './say-matter.ts'
import { surveyPage } from './survey-page.ts'

export type Ports = RatePorts & UploadPorts & { readonly pages: Pages; readonly qr: Qr; readonly count: Count }
type Followed = { readonly municipality: Municipality; readonly reference: string; readonly code: string }
type Visit = { readonly asked: PageAsked; readonly sent: Sent; readonly followed: Followed }

/** Nobody's reference is longer, however it is typed. */
const LONGEST = 40

/** What is told on the page itself, which keeps what was typed; every other refusal has a page of its own. */
const toldHere: Readonly<Record<string, number | undefined>> = {
  'invalid-answers': 422,
  'not-now': 409,
  'already-rated': 409,
}

/** Shows a case to whoever posts its code, after doing what the posted form asks for. */
export async function followPage(asked: PageAsked, ports: Ports): Promise<PageAnswer> {
  const sent: Sent = new URLSearchParams(asked.posted().map(([name, value]): [string, string] => [name, value]))
  const followed = named(asked, sent)
  const visit = { asked, sent, followed }
  try {
    const { body } = await act(knownOf(visit), sent, ports)
    const html = body.can.rate && isSurveyAsked(visit) ? survey(visit, undefined, ports) : undefined
    return { status: 200, html: await (html ?? drawn(visit, body, { act: typed(sent, 'act') }, ports)) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.reason === 'unknown-request') return askAgain(visit, ports)
    return tellHere(error, visit, ports)
  }
}

const typed = (sent: Sent, name: string) => sent.get(name) ?? ''
const knownOf = ({ asked: { viewer }, followed }: Visit) => ({ ...followed, viewer })

/** Tells of a refusal where what was typed still stands: on the survey, or on the page of the case. */
async function tellHere(refusal: Refusal, visit: Visit, ports: Ports): Promise<PageAnswer> {
  const status = toldHere[refusal.reason]
  if (!status) throw refusal
  ports.count('Refusals', { reason: refusal.reason })
  const { sent } = visit
  if (sent.get('act') === 'rate' && refusal.reason === 'invalid-answers')
    return { status, html: await survey(visit, refusal, ports) }
  const { body } = await look(knownOf(visit), ports)
  const happened = { act: typed(sent, 'act'), refusal, text: typed(sent, 'text') }
  return { status, html: await drawn(visit, body, happened, ports) }
}

const isSurveyAsked = ({ sent, asked }: Visit) => (sent.get('act') ?? (asked.toSurvey ? SURVEY : '')) === SURVEY

async function survey({ asked, sent, followed }: Visit, refusal: Refusal | undefined, { pages }: Ports) {
  const { locale } = asked
  const { municipality, reference, code } = followed
  return surveyPage({
    built: await pages.read(builtAt(locale, municipality.id, 'survey')),
    locale,
    reference,
    trackingCode: readTrackingCode(code) ?? '',
    otherLanguage: `/r/${reference}?survey&lang=${locale === 'th' ? 'en' : 'th'}`,
    isForScript: sent.has('script'),
    ...(refusal && { refused: { pairs: [...sent.entries()], refusal } }),
  })
}

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
