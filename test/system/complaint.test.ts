import { describe, expect, test } from 'vitest'
import { receipt as receiptSchema, statusView } from '#schemas/bodies.ts'
import { complaintAnswers } from '#test/support/builders.ts'
import { running } from '#test/support/running.ts'

const product = running()

test('a complaint becomes a case, a promise and two mails', async () => {
  const { file, settle, mails, status, setClock } = product()
  await setClock('2026-11-23T02:15:00.000Z')

  const { status: code, body } = await file()
  await settle()

  const receipt = receiptSchema.parse(body)
  expect(code).toBe(201)
  expect(receipt).toMatchObject({ effectiveAt: '2026-11-23T02:15:00.000Z', dueAt: '2026-11-25T09:30:00.000Z' })
  const subjects = (await mails()).filter(({ subject }) => subject.includes(receipt.reference)).map(({ to }) => to)
  expect(subjects).toEqual([['somying@example.com'], ['works@namoungpet.example']])
  const seen = await status(receipt.reference, receipt.trackingCode)
  expect(statusView.parse(seen.body)).toMatchObject({ status: 'assigned', office: { en: 'Public Works Division' } })
  await setClock(null)
})

test('the office that it comes to is pushed of it once, when it is open, without a word of it', async () => {
  const { file, settle, setClock, console } = product()
  const pushesOf = async (reference: unknown) =>
    (await console<{ text: string }[]>('pushes')).filter(({ text }) => text.includes(String(reference)))
  await setClock('2026-11-23T11:00:00.000Z')
  const { body } = await file()
  await settle()
  expect(await pushesOf(body['reference'])).toEqual([])

  for (const minute of ['30', '31', '32']) {
    await setClock(`2026-11-24T01:${minute}:00.000Z`)
    await settle()
  }

  expect(await pushesOf(body['reference'])).toEqual([
    {
      id: expect.any(String),
      at: '2026-11-24T01:30:00.000Z',
      channel: 'line',
      to: 'namoungpet/works',
      text: expect.stringMatching(/^มีเรื่องถึงกองช่าง\nรหัสเรื่อง .*\nครบกำหนด.*\n\nA request has come to Public Works/),
    },
  ])
  await setClock(null)
})

test('who chose SMS gets the receipt by SMS, where to read and no code', async () => {
  const { file, settle, console, url } = product()
  const { body } = await file({ replyChannel: 'sms', answers: complaintAnswers({ phone: '081-234-5678' }) })
  await settle({ schedules: false })

  const pushes = await console<{ channel: string; to: string; text: string }[]>('pushes')
  const { reference } = body
  expect(pushes.filter(({ channel }) => channel === 'sms')).toEqual([
    {
      id: `${reference}/receipt`,
      at: expect.any(String),
      channel: 'sms',
      to: '+66812345678',
      text: `เทศบาลตำบลนาเมืองเพชร: เรื่อง ${reference} ได้รับแล้ว ดูที่ ${url}/r/${reference}`,
    },
  ])
})

test('every call to AWS was allowed by the role of its function', async () => {
  const { console, file, settle } = product()
  await file()
  await settle()
  const calls = await console<{ decision: string; function: string; action: string }[]>('calls')
  expect(calls.length).toBeGreaterThan(5)
  expect(calls.filter(({ decision }) => decision !== 'allow')).toEqual([])
})

test('a warm submission makes two calls: one put, one message', async () => {
  const { console, file } = product()
  await file()
  const before = (await console<object[]>('calls')).length
  await file()
  const calls = (await console<{ function: string; action: string }[]>('calls')).slice(before)
  expect(calls.filter((call) => call.function === 'api/submit').map(({ action }) => action)).toEqual([
    'dynamodb:PutItem',
    'sqs:SendMessage',
  ])
})

test('nothing that a citizen wrote is in a log, a queue body or a subject', async () => {
  const { console, file, settle, mails } = product()
  const secret = 'ความลับของบ้านเลขที่เก้า'
  const answers = complaintAnswers({
    subject: secret,
    details: secret,
    fullName: secret,
    address: secret,
    email: 'secret@example.org',
  })
  await file({ answers })
  await file({ answers: { ...answers, phone: secret } })
  await settle()
  const logs = JSON.stringify(await console('logs'))
  const subjects = (await mails()).map(({ subject }) => subject).join()
  expect(logs + subjects).not.toMatch(/ความลับ|secret@example|0812345678/)
})

describe('over HTTP', () => {
  test.each([
    ['POST', '/api/namoungpet/requests', 415, 'unsupported-type'],
    ['GET', '/api/nowhere', 404, 'unknown-municipality'],
    ['GET', '/api/namoungpet/requests/NMP-0000-0000', 404, 'unknown-request'],
    ['GET', '/api/namoungpet/nothing', 404, 'unknown-address'],
    ['DELETE', '/api/namoungpet', 404, 'unknown-address'],
  ])('%s %s is a %i problem', async (method, path, status, reason) => {
    const answer = await product().call<{ reason: string }>(path, { method })
    expect([answer.status, answer.body.reason]).toEqual([status, reason])
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  test('the API describes itself', async () => {
    const { body } = await product().call<{ openapi: string; paths: object }>('/api/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths)).toContain('/api/{m}/requests')
  })

  test('a municipality says what it offers', async () => {
    const { body } = await product().call('/api/namoungpet')
    expect(body).toMatchObject({
      prefix: 'NMP',
      noticeVersion: '2569-1',
      undertakingVersion: '2569-1',
      forms: ['complaint', 'general', 'waste', 'water', 'meeting-room', 'opinion', 'satisfaction'].map((id) => ({
        id,
        promise: { target: 1, due: 2 },
      })),
    })
  })

  test('the receipt page is the built one, kept by nobody and indexed by nobody', async () => {
    const { status, headers, body } = await product().call<string>('/r/NMP-0000-0000')
    expect(status).toBe(200)
    expect(body).toContain('<main')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
  })

  test('pages carry the security headers of the edge', async () => {
    const { headers } = await product().call('/namoungpet/')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('set-cookie')).toBeNull()
  })
})

describe('quotas', () => {
  test('after thirty failed look-ups from one address every look-up is refused, right or wrong', async () => {
    const { file, status } = product()
    const { body } = await file()
    const from = { 'x-local-viewer': '203.0.113.9' }
    for (let n = 0; n < 30; n++) expect((await status('NMP-0000-0000', 'x', from)).status).toBe(404)

    const refused = await status(body['reference'] ?? '', body['trackingCode'] ?? '', from)

    expect([refused.status, refused.body['reason']]).toEqual([429, 'too-many-requests'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
    expect((await status(body['reference'] ?? '', body['trackingCode'] ?? '')).status).toBe(200)
  })

  test('a sixth receipt of a day to one address is suppressed, its case and alert are not', async () => {
    const { file, settle, mails } = product()
    const answers = complaintAnswers({ email: 'often@example.com' })
    for (let n = 0; n < 6; n++) await file({ answers })
    const before = (await mails()).filter(({ to }) => to.includes('works@namoungpet.example')).length
    await settle()
    const all = await mails()
    expect(all.filter(({ to }) => to.includes('often@example.com'))).toHaveLength(5)
    expect(all.filter(({ to }) => to.includes('works@namoungpet.example')).length).toBeGreaterThanOrEqual(
      Math.max(before, 6),
    )
  })
})

test('an address that bounced is entered as such and sent nothing more', async () => {
  const { file, settle, mails, console } = product()
  const to = `bounce+${Date.now()}@simulator.amazonses.com`
  const { body } = await file({ answers: complaintAnswers({ email: to }) })
  await settle()
  await file({ answers: complaintAnswers({ email: to }) })
  await settle()

  expect((await mails()).filter((mail) => mail.to.includes(to))).toHaveLength(1)
  const items = await console<{ pk: string; sk: string; state?: string }[]>('tables/khamrong-production-cases')
  const ledger = items.filter(({ pk, sk }) => pk === `CASE#${body['reference']}` && sk.startsWith('DELIVERY#receipt'))
  expect(ledger.map(({ state }) => state)).toEqual(['bounced'])
})
