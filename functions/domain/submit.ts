import type { z } from 'zod'
import type { receipt, submission } from '#schemas/bodies.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { fileIdOf, formsFor, slotFor } from './files/slots.ts'
import { findKept, keepCase, sameOrRefuse } from './keep-case.ts'
import { offered } from './offered.ts'
import { openCase } from './open-case.ts'
import { type Parsed, parseSubmission } from './parse-submission.ts'
import type { Calendars, Cases, Challenge, Codes, Count, Events, Now, Qr, Rooms, Uploads } from './ports.ts'
import { receiptOf } from './receipt.ts'
import { Refusal } from './refusal.ts'
import { bookingOf } from './rooms/booking.ts'
import { keepBooking } from './rooms/keep-booking.ts'
import { notFree } from './rooms/not-free.ts'
import { routeFor } from './route.ts'
import { type Seal, sealAnswers, sealedPaths } from './seal.ts'
import { areInForce, textChanged } from './texts-in-force.ts'
import { signedBy, undertakingNamed } from './undertaking.ts'

type Submission = z.output<typeof submission>
export type Ports = {
  readonly cases: Cases
  readonly rooms: Rooms
  readonly events: Events
  readonly calendars: Calendars
  readonly codes: Codes
  readonly challenge: Pick<Challenge, 'isSolved'>
  readonly qr: Qr
  readonly uploads: Uploads
  readonly seal: Pick<Seal, 'close'>
  readonly count: Count
  readonly newId: () => string
  readonly now: Now
}
type Asked = { readonly municipality: Municipality; readonly origin: string; readonly body: Submission }
type Answer = { readonly status: 200 | 201; readonly body: z.input<typeof receipt> }

/**
 * Keeps a case before telling anyone about it; the same submission again gets the same receipt. Once stored it is
 * acknowledged, however the announcement failed: the sweep makes it again, and the failure is counted for its alarm.
 */
export async function submit({ municipality, origin, body }: Asked, ports: Ports): Promise<Answer> {
  const form = offered(municipality, body.form)
  if (!(await ports.challenge.isSolved(body.challenge, body.submissionId, ports.now())))
    throw new Refusal('challenge-failed')

  const today = { calendar: await ports.calendars.current(municipality.id), now: ports.now() }
  const parse = () => parseSubmission(body, form, municipality, today)
  const orRepeat = (refusal: Refusal) => repeatOrRefuse(refusal, { form, municipality, body }, parse, ports)
  if (!areInForce(form, municipality, body)) return orRepeat(textChanged(municipality))
  const { parsed, objections } = parse()
  if (objections.length > 0) return orRepeat(new Refusal('invalid-answers', { errors: objections }))

  const { code, version } = await ports.codes.trackingCode(body.submissionId)
  const place = { municipality: municipality.id, submissionId: body.submissionId }
  const { answers, sealed } = await sealAnswers({ form, answers: parsed.answers, ...place }, ports.seal)
  const opened = openCase({
    ...today,
    ...place,
    form,
    parsed: { ...parsed, answers },
    sealed,
    files: slotsFor(parsed.files, body.submissionId, ports),
    routed: routeFor(form, parsed, municipality),
    reference: '',
    origin,
    locale: body.locale,
    noticeVersion: body.noticeVersion ?? '',
    undertaking: signedBy(form, parsed.answers, undertakingNamed(municipality, body.undertakingVersion)),
    bodyDigest: digestOf({ form, body, parsed, code }, ports),
    codeVersion: version,
  })
  const booking = bookingOf(opened)
  const answer = await (booking
    ? keepBooking(opened, booking, municipality, ports)
    : keepCase(opened, municipality, ports))
  if ('conflict' in answer) return orRepeat(notFree(form, answer.conflict))
  const { kept, isNew } = answer
  if (!isNew) return repeated(kept, { form, body, parsed }, ports)

  await ports.events
    .announce({ type: 'case.opened', municipality: municipality.id, reference: kept.reference })
    .catch(() => ports.count('TransientFailures', { service: 'announcement' }))
  ports.count('Submissions', { form: form.id })
  return { status: 201, body: receiptOf(kept, code, ports.qr, await formsFor(kept, kept.files, ports.uploads)) }
}

const slotsFor = (files: Parsed['files'], submissionId: string, { codes, now }: Ports) =>
  files.map((file, place) => slotFor(file, fileIdOf(codes, submissionId, 'submission', place), now()))

/** A repeat of a stored submission is answered whatever the texts, the rules and the rooms say now. */
async function repeatOrRefuse(
  refusal: Refusal,
  { form, municipality, body }: Pick<Asked, 'municipality' | 'body'> & { readonly form: Form },
  parse: () => ReturnType<typeof parseSubmission>,
  ports: Ports,
): Promise<Answer> {
  const stored = await findKept(municipality, body.submissionId, ports)
  if (!stored) throw refusal
  return repeated(stored, { form, body, parsed: parse().parsed }, ports)
}

type Sent = { readonly form: Form; readonly body: Submission; readonly parsed: Parsed }

/** The first receipt again, to the same body; the files announced first get their forms anew, unless they have arrived. */
async function repeated(stored: ServiceCase, sent: Sent, { codes, qr, uploads }: Ports): Promise<Answer> {
  const { code } = await codes.trackingCode(stored.submissionId, stored.codeVersion)
  sameOrRefuse(stored, digestOf({ ...sent, code }, { codes }))
  const forms = await formsFor(stored, announcedFirst(stored, codes), uploads)
  return { status: 200, body: receiptOf(stored, code, qr, forms) }
}

const announcedFirst = ({ files, submissionId }: ServiceCase, codes: Codes) =>
  files.filter(({ fileId }, place) => fileId === fileIdOf(codes, submissionId, 'submission', place))

/** Everything but the challenge, in its stored form. What is sealed could be guessed from it, were the code not in it. */
const digestOf = (
  { form, body, parsed: { files, ...parsed }, code }: Sent & { readonly code: string },
  { codes }: Pick<Ports, 'codes'>,
) => {
  const { locale, noticeVersion, undertakingVersion, submissionId } = body
  const more = { ...(files.length > 0 && { files }), ...(sealedPaths(form).length > 0 && { code }) }
  return codes.digest({ form: form.id, locale, noticeVersion, undertakingVersion, ...parsed, ...more }, submissionId)
}
