import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { submission } from '#schemas/bodies.ts'
import { findForm } from '#schemas/forms/index.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { reasons } from '#schemas/reasons.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import type { Pages, Passes, Questions, Quotas } from '../domain/ports.ts'
import { Refusal } from '../domain/refusal.ts'
import { review } from '../domain/review.ts'
import { type Ports as SubmitPorts, submit } from '../domain/submit.ts'
import { conforming } from '../request-body.ts'
import type { PageAnswer, PageAsked } from './asked.ts'
import { bodyOf } from './body.ts'
import { formPage } from './form-page.ts'
import { builtAt } from './page-paths.ts'
import type { Pair } from './pairs.ts'
import { questionPage } from './question-page.ts'

type Ports = SubmitPorts & {
  readonly pages: Pages
  readonly passes: Passes
  readonly questions: Questions
  readonly quotas: Quotas
}

const firstPost = submission.omit({ submissionId: true })
type Sent = Pick<z.output<typeof firstPost>, 'form' | 'locale'>
type Posted = { readonly sent: Sent; readonly municipality: Municipality; readonly pairs: readonly Pair[] }

/** Takes a form from a browser without a script, in two steps: the answers, then one question in words. */
export async function file(asked: PageAsked, ports: Ports): Promise<PageAnswer> {
  await countPost(asked, ports)
  const pairs = asked.posted()
  const municipality = findMunicipality(asked.m)
  if (!municipality) throw new Refusal('unknown-municipality')
  const { question, ...body } = bodyOf(pairs)
  const repeated = pairs.filter(([name]) => !/^(question|challenge|submissionId)(\.|$)/.test(name))
  return 'submissionId' in body
    ? finish({ ...body, challenge: question }, { municipality, pairs: repeated, asked }, ports)
    : begin(body, { municipality, pairs: repeated }, ports)
}

async function countPost({ viewer }: PageAsked, { quotas, now }: Ports) {
  const wait = await quotas.wait('posts-without-script', viewer, now())
  if (wait !== undefined) throw new Refusal('too-many-requests', { retryAfterSeconds: wait })
  await quotas.spend('posts-without-script', viewer, now())
}

/** The first post: sound answers are asked the question, others come back with what is wrong. */
async function begin(body: unknown, { municipality, pairs }: Omit<Posted, 'sent'>, ports: Ports) {
  const sent = conforming(body, firstPost)
  const posted = { sent, municipality, pairs }
  try {
    const calendar = await ports.calendars.current(municipality.id)
    review(municipality, sent, { calendar, now: ports.now() })
  } catch (error) {
    return toCorrect(error, posted, ports)
  }
  return toAnswer({ status: 200 }, randomUUID(), posted, ports)
}

/** The second post is a submission like any other, with the question in the place of the proof of work. */
async function finish(body: unknown, { asked, ...given }: Omit<Posted, 'sent'> & { asked: PageAsked }, ports: Ports) {
  const sent = conforming(body, submission)
  const posted = { ...given, sent }
  try {
    const { municipality } = given
    const filed = await submit(
      { municipality, origin: asked.origin, body: sent },
      { ...ports, challenge: ports.questions },
    )
    const pass = await ports.passes.issue(filed.body.reference, ports.now())
    const query = new URLSearchParams({ ...(sent.locale === 'en' && { lang: 'en' }), once: pass })
    return { status: 303, location: `/r/${filed.body.reference}?${query}` } as const
  } catch (error) {
    const again = isRefusal(error) && repeatable[error.reason]
    if (!again) return toCorrect(error, posted, ports)
    ports.count('Refusals', { reason: error.reason })
    return toAnswer(again, sent.submissionId, posted, ports)
  }
}

type Again = Pick<Parameters<typeof questionPage>[0], 'fault' | 'failure'> & { readonly status: number }

/** What another press of the same button can put right. */
const repeatable: Readonly<Record<string, Again | undefined>> = {
  'challenge-failed': { status: 422, fault: errorTexts.question },
  'try-again': { status: 503, failure: reasons['try-again'].message },
}

async function toAnswer(
  { status, ...why }: Again,
  submissionId: string,
  { sent, municipality, pairs }: Posted,
  ports: Ports,
) {
  const { locale } = sent
  const form = findForm(sent.form)
  if (!form) throw new Error(`${sent.form} was reviewed, yet there is no such form`)
  const [built, question] = await Promise.all([
    ports.pages.read(builtAt(locale, municipality.id, 'question')),
    ports.questions.ask(submissionId, ports.now()),
  ])
  return { status, html: questionPage({ built, locale, form, pairs, submissionId, question, ...why }) }
}

const correctable: Readonly<Record<string, number | undefined>> = {
  'invalid-answers': 422,
  'text-changed': 409,
  'room-not-free': 409,
}

async function toCorrect(error: unknown, { sent, municipality, pairs }: Posted, { pages, count }: Ports) {
  const status = isRefusal(error) && correctable[error.reason]
  if (!status) throw error
  count('Refusals', { reason: error.reason })
  const built = await pages.read(builtAt(sent.locale, municipality.id, sent.form))
  return { status, html: formPage({ built, locale: sent.locale, municipality, pairs, refusal: error }) }
}

const isRefusal = (error: unknown) => error instanceof Refusal
