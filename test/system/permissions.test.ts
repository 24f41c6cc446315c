import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { aBooking, aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { faultOf, heal, inject, place } from '#test/support/faulty.ts'
import { type Grant, grants, isUsedBy } from '#test/support/grants.ts'
import { hiddenIn, hiddenInputs, newcomerOf, officerOf, personIn, secretIn, visitorOf } from '#test/support/officer.ts'
import { pdf, running, sendFile, type Upload } from '#test/support/running.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'
import { explained } from './permissions-explained.ts'

const product = running()
const strong = 'Chosen-by-themselves-1'
const bangkok = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()
/** Each door its own visitor, since a quota is counted by other calls the first time than later. */
const from = (visitor: number) => ({ 'x-local-viewer': `203.0.113.${visitor}` })
const postForm = (path: string, inputs: Record<string, string>, visitor: number) =>
  product().call(path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...from(visitor) },
    body: new URLSearchParams(inputs).toString(),
  })

/** Files, repeats, and repeats with another version of the texts. */
async function filings() {
  const { post, challenge, status } = product()
  // Before anything is sent: once an address is known to be gone, no reply goes there.
  await inject(product(), faultOf(place('queue/mail-event', 'dynamodb:PutItem'), 'throttled'))
  const sent = aSubmission({ answers: complaintAnswers({ email: 'bounce+1@simulator.amazonses.com' }) })
  const solved = { ...sent, challenge: await challenge(sent.submissionId) }
  const { body } = await post(solved)
  await post(solved)
  await post({ ...solved, noticeVersion: 'another' })
  // One more that is told of by SMS.
  await product().file({ replyChannel: 'sms', answers: complaintAnswers({ phone: '0812345678' }) })
  const secret = aSubmission({ form: 'general', answers: soundAnswers.general })
  const { body: certificate } = await post({ ...secret, challenge: await challenge(secret.submissionId) })
  const [reference, code] = [body['reference'] ?? '', body['trackingCode'] ?? '']
  await status(reference, code, from(1))
  for (let twice = 0; twice < 2; twice++) await status(reference, 'wrong', from(1))
  return { reference, code, sealed: certificate['reference'] ?? '' }
}

/** A file that goes its way, one that another office asks for, and one of which only the sweep learns. */
async function files() {
  const { file, call, settle } = product()
  const announced = { name: 'a.pdf', size: pdf.length, type: 'application/pdf' }
  const { body } = await file({ files: [announced, announced] })
  const { reference, trackingCode, uploads } = body as unknown as Record<'reference' | 'trackingCode', string> & Slots
  let slots: Slots = { uploads }
  for (const given of ['wrong', 'wrong', trackingCode]) {
    const answer = await call<Slots>(`/api/namoungpet/requests/${reference}/files`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${given}`, ...from(20) },
      body: JSON.stringify({ requestId: randomUUID(), files: [{ fileId: uploads[0].fileId }] }),
    })
    slots = answer.body
  }
  await sendFile(slots.uploads[0], pdf)
  await settle()
  for (const office of ['works', 'finance']) {
    const { go } = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office })
    const { location } = await go(`/staff/requests/${reference}/files/${uploads[0].fileId}`)
    if (location) await fetch(location)
  }
  await inject(product(), faultOf(place('queue/attachment-arrived', 's3:GetObject'), 'cut'))
  // A browser without a script sends one by the form of the page.
  const { body: page } = await postForm(`/r/${reference}`, { code: trackingCode }, 21)
  await sendFile(uploadIn(`${page}`), pdf)
  await sendFile(uploads[1], pdf)
  await settle({ schedules: false })
  // Not healed: the dead letter stays where it is, and the sweep has to find the file.
  await product().console('faults', 'DELETE')
}
const uploadIn = (page: string): Upload => {
  const [form = '', url = ''] = /<form[^>]*multipart[^>]*action="([^"]+)".*?<\/form>/s.exec(page) ?? []
  return { fileId: '', url, fields: hiddenIn(form.replaceAll('&amp;', '&')) }
}
type Slots = { readonly uploads: readonly [Upload, Upload] }

async function pages(reference: string, code: string) {
  await product().call('/nowhere')
  await product().call('/en/nowhere')
  for (const municipality of ['namoungpet', 'nowhere'])
    for (const locale of ['th', 'en'])
      await postForm(`/api/${municipality}/requests`, { form: 'complaint', locale, noticeVersion: '2569-1' }, 2)
  await product().call(`/r/${reference}`)
  await postForm(`/r/${reference}`, { code }, 3)
  for (let twice = 0; twice < 2; twice++) await postForm(`/r/${reference}`, { code: 'wrong' }, 3)
  await postForm('/r/', { reference: 'NMP-0000-0000', code: 'wrong' }, 3)
  await postForm('/r/', { reference: 'XXX-0000-0000', code: 'wrong' }, 3)
}

/**
 * An officer searches in vain for another office's case, writes into one of their own, and comes in again where they
 * were. That the citizen's mails come back is heard of once the reply was sent.
 */
async function desk(reference: string) {
  await product().settle()
  const wanted = { municipality: 'namoungpet', role: 'officer', office: 'works' }
  const { go, act, account } = await officerOf(product(), wanted)
  const others = await product().file({ answers: complaintAnswers({ category: 'WASTE' }) })
  for (const path of ['', '/requests', '/requests?q=1/2569', `/requests?q=${others.body['reference']}`])
    await go(`/staff${path}`)
  await act(reference, 'note', { text: 'บันทึก' })
  await act(reference, 'reply', { text: 'กำลังดำเนินการ' })
  await product().settle()
  await heal(product())
  await act(reference, 'contact', { channel: 'call', result: 'spoke', occurredAt: '', note: '' })
  await act(reference, 'close', { outcome: 'done', text: 'ซ่อมแล้ว' })
  for (let twice = 0; twice < 2; twice++) await go('/staff/sign-in', { signIn: account.signIn, password: 'wrong' })
  await go('/staff/sign-in', { signIn: account.signIn, password: account.password })
  await administrator()
  await product().settle()
}

/** Opens a national id, as the clerk; somebody who might stand in for another does not. */
async function openSealed(reference: string) {
  const other = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'finance' })
  const { csrf = '' } = hiddenIn((await other.go('/staff')).html)
  await other.go(`/staff/requests/${reference}/sealed-answer`, { csrf, answer: 'citizenId', reason: 'x' })
  const { go } = await officerOf(product(), { municipality: 'namoungpet', role: 'clerk' })
  const { html } = await go(`/staff/requests/${reference}`)
  const form = hiddenIn(html.split('<form ').find((one) => one.includes('/sealed-answer"')) ?? '')
  await go(`/staff/requests/${reference}/sealed-answer`, { ...form, reason: 'ออกหนังสือรับรอง' })
}

/** An administrator makes another one, and does to them all that can be done; the auditor forgets their password. */
async function administrator() {
  const { go } = await officerOf(product(), { municipality: 'namoungpet', role: 'administrator' })
  const post = async (action: string, typed: Record<string, string>) =>
    go('/staff/people', { ...hiddenInputs((await go('/staff/people')).html, 'invite'), ...typed, action })
  const who = { name: 'มาลี พรหมแก้ว', email: 'malee@namoungpet.example', role: 'administrator', office: '' }
  const told = secretIn((await post('invite', who)).html)
  await newcomerOf(product(), { signIn: who.email, told, newPassword: strong })
  const person = personIn((await go('/staff/people')).html, who.email)
  for (const action of ['change', 'reset-password', 'reset-authenticator', 'disable', 'enable'])
    await post(action, { ...who, person })
  const auditor = await officerOf(product(), { municipality: 'namoungpet', role: 'auditor' })
  await auditor.go('/staff/people')
  await recover(auditor.account.signIn)
  await go('/staff/sign-out', hiddenIn((await go('/staff')).html))
}

/** Asks for a code by mail, types a wrong one, twice, and the right one. */
async function recover(signIn: string) {
  const { go } = visitorOf(product())
  const post = async (form: Record<string, string>) => (await go('/staff/forgotten-password', form)).html
  await go('/staff/forgotten-password')
  await post({ signIn })
  const carried = hiddenIn(await post({ signIn }))
  const mail = (await product().mails()).findLast(({ to }) => to.includes(signIn))
  for (const code of ['wrong', 'wrong', /\d{6}/.exec(mail?.text ?? '')?.[0] ?? ''])
    await post({ ...carried, code, newPassword: strong })
}

/** What a citizen may still do about a case that was closed; each first with a wrong code, twice. */
async function followUps(reference: string, code: string) {
  const calls = [
    ['rating', { answers: { scores: { q8: 5 } } }],
    ['reopen', { text: 'ยังดับอยู่' }],
    ['messages', { messageId: randomUUID(), text: 'ขอบคุณ' }],
    ['withdraw', {}],
  ] as const
  for (const [index, [name, body]] of calls.entries())
    for (const given of ['wrong', 'wrong', code])
      await product().call(`/api/namoungpet/requests/${reference}/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${given}`, ...from(10 + index) },
        body: JSON.stringify(body),
      })
  await product().settle()
}

/** A case that is withdrawn before its office was pushed of it. */
async function withdrawnSoon() {
  const { body } = await product().file()
  await product().settle({ schedules: false })
  await product().call(`/api/namoungpet/requests/${body['reference']}/withdraw`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${body['trackingCode']}`, ...from(30) },
    body: '{}',
  })
  await product().settle()
}

/** Two lost announcements, throttled mails, and every step of a promise; both are told in one digest. */
async function promises() {
  const { file, setClock, settle } = product()
  await inject(product(), faultOf(place('api/submit', 'sqs:SendMessage'), 'cut'))
  for (let twice = 0; twice < 2; twice++) await file()
  await inject(product(), faultOf(place('queue/case-opened', 'ses:SendEmail'), 'throttled', 1))
  await setClock(bangkok('2026-11-23', '09:20'))
  await settle()
  await inject(product(), faultOf(place('queue/timer-due', 'ses:SendEmail'), 'throttled', 1))
  await setClock(bangkok('2026-11-24', '08:30'))
  await settle()
  await heal(product())
}

/** A room that is asked for and given; another that is declined, with free days nearby; and the holds of both checked. */
async function rooms() {
  const { post, challenge, settle, setClock, call } = product()
  const [given = '', declined = ''] = await Promise.all(
    [{ from: '2026-12-01', to: '2026-12-02' }, { room: 'hall' }].map(async (answers) => {
      const sent = aBooking(answers)
      return (await post({ ...sent, challenge: await challenge(sent.submissionId) })).body['reference']
    }),
  )
  await call('/api/namoungpet/rooms')
  await call('/api/namoungpet/rooms/small/calendar?month=2026-12')
  await settle()
  const { act } = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'clerk' })
  await act(given, 'status', { to: 'booked' })
  await act(declined, 'status', { to: 'declined' })
  await setClock(bangkok('2026-11-24', '09:15'))
  await settle()
}

/** A closure that moves a promise, and the rounds that look after it. */
async function calendar() {
  const { file, setClock, settle } = product()
  await file()
  await settle()
  const { go } = await officerOf(product(), { municipality: 'namoungpet', role: 'clerk' })
  const typed = { close: '2026-11-26 น้ำท่วม', source: 'ประกาศ', reason: 'น้ำท่วม' }
  const { html } = await go('/staff/calendar')
  const previewed = await go('/staff/calendar', { ...hiddenInputs(html, 'preview'), ...typed })
  await go('/staff/calendar', { ...hiddenInputs(previewed.html, 'publish'), ...typed })
  await settle()
  await setClock(bangkok('2026-11-24', '09:00'))
  await settle()
}

/** What was counted, and a year that nobody counted. */
async function statistics() {
  const { call } = product()
  for (const year of ['', '?fiscalYear=2565'])
    for (const path of ['statistics', 'statistics.csv']) await call(`/api/namoungpet/${path}${year}`)
  for (const page of ['namoungpet/statistics/', 'namoungpet/statistics/2565/', 'nowhere/statistics/'])
    await call(`/${page}`)
  const { go } = await officerOf(product(), { municipality: 'namoungpet', role: 'clerk' })
  await go('/staff/reports')
}

describe('what each function may do', () => {
  let calls: (Grant & { readonly decision: string })[] = []
  beforeAll(async () => {
    await product().setClock(bangkok('2026-11-23', '09:15'))
    for (const path of ['', '/challenge']) await product().call(`/api/namoungpet${path}`)
    await product().call('/api/openapi.json')
    await statistics()
    const { reference, code, sealed } = await filings()
    await desk(reference)
    await openSealed(sealed)
    await files()
    await followUps(reference, code)
    await pages(reference, code)
    await product().status(reference, code)
    await withdrawnSoon()
    await promises()
    await rooms()
    await calendar()
    calls = await product().console('calls')
  })

  test('is enough: no call was denied', () => {
    expect(calls.length).toBeGreaterThan(50)
    expect(calls.filter(({ decision }) => decision !== 'allow')).toEqual([])
  })

  test('is not more than it does, but for what is explained', () => {
    const unused = grants().filter((grant) => !calls.some(isUsedBy(grant)))
    const actions = new Set(explained.map(({ action }) => action))
    expect(unused.filter(({ action }) => !actions.has(action))).toEqual([])
  })

  test('is explained only where a grant is not used', () => {
    const given = new Set(grants().map(({ action }) => action))
    const called = new Set(calls.map(({ action }) => action))
    expect(explained.filter(({ action }) => !given.has(action) || called.has(action))).toEqual([])
  })
})
