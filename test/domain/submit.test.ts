import { describe, expect, test } from 'vitest'
import { Refusal } from '#functions/domain/refusal.ts'
import { submit } from '#functions/domain/submit.ts'
import { submission } from '#schemas/bodies.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

type Changes = Parameters<typeof aSubmission>[0]

async function send(changes: Changes = {}, ports = memoryPorts()) {
  const sent = aSubmission(changes)
  const challenge = sent.challenge ?? (await ports.solve(sent.submissionId))
  const body = submission.parse({ ...sent, challenge })
  return submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)
}
const id = '0b9c9a62-6a4c-4b1e-9a57-0d4d2b8f6a11'
const faultsOf = (changes: Changes) =>
  send(changes).then(
    () => [],
    (refusal) => refusal.details.errors.map(({ field }: { field: string }) => field),
  )

test('a complaint is kept, announced and acknowledged with its promise', async () => {
  const ports = memoryPorts('2026-11-23T02:15:00.000Z')

  const { status, body } = await send({}, ports)

  expect(status).toBe(201)
  expect(body).toMatchObject({
    message: { th: 'ระบบได้บันทึกข้อมูลของท่านเรียบร้อยแล้ว' },
    receivedAt: '2026-11-23T02:15:00.000Z',
    targetAt: '2026-11-24T09:30:00.000Z',
    dueAt: '2026-11-25T09:30:00.000Z',
    statusUrl: `https://e.example/r/${body.reference}#${body.trackingCode}`,
    uploads: [],
  })
  expect(body.reference).toMatch(/^NMP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(await ports.cases.find(body.reference)).toMatchObject({ status: 'received', timer: { step: 'announce' } })
  expect(ports.announced).toEqual([{ type: 'case.opened', municipality: 'namoungpet', reference: body.reference }])
})

describe('the same submission again', () => {
  test('gets the same receipt and opens no second case, even when digits and spaces differ', async () => {
    const ports = memoryPorts()
    const first = await send({ submissionId: id, answers: complaintAnswers({ moo: 2 }) }, ports)
    const again = await send({ submissionId: id, answers: complaintAnswers({ moo: ' ๒ ' }) }, ports)

    expect(again).toEqual({ status: 200, body: first.body })
    expect(ports.announced).toHaveLength(1)
  })

  test('with another body is refused', async () => {
    const ports = memoryPorts()
    await send({ submissionId: id }, ports)
    await expect(send({ submissionId: id, locale: 'en' }, ports)).rejects.toMatchObject({
      reason: 'submission-id-reused',
    })
  })

  test('is answered whatever notice is in force by then', async () => {
    const ports = memoryPorts()
    const sent = aSubmission({ submissionId: id })
    const body = submission.parse({ ...sent, challenge: await ports.solve(id) })
    const first = await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)
    const later = { ...namoungpet, notice: { ...namoungpet.notice, version: '2570-1', date: '2027-01-01' } }

    expect(await submit({ municipality: later, origin: 'https://e.example', body }, ports)).toEqual({
      status: 200,
      body: first.body,
    })
  })

  test('sent twenty times at once opens one case', async () => {
    const ports = memoryPorts()
    const answers = await Promise.all(Array.from({ length: 20 }, () => send({ submissionId: id }, ports)))

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  })
})

test('two submissions that would get the same reference get two', async () => {
  const ports = memoryPorts()
  const colliding = { ...ports.codes, reference: (_: unknown, __: string, k: number) => `NMP-0000-000${k}` }
  const first = await send({}, { ...ports, codes: colliding })
  const second = await send({}, { ...ports, codes: colliding })

  expect([first.body.reference, second.body.reference]).toEqual(['NMP-0000-0000', 'NMP-0000-0001'])
})

test.each([
  ['for the moment', new Refusal('try-again')],
  ['for good', new Error('access denied')],
])(
  'a case whose announcement fails %s is acknowledged all the same, and the failure is counted',
  async (_, failure) => {
    const ports = memoryPorts()
    const silent = { ...ports, events: { announce: () => Promise.reject(failure) } }

    const { status, body } = await send({}, silent)

    expect(status).toBe(201)
    expect(await ports.cases.find(body.reference)).toMatchObject({ timer: { step: 'announce' } })
    expect(ports.counted).toContain('TransientFailures')
  },
)

describe('is refused', () => {
  test.each([
    ['an unknown form', { form: 'nothing' }, 'form-not-offered'],
    ['a form named like an object member', { form: 'constructor' }, 'form-not-offered'],
    ['no proof of work', { challenge: {} }, 'challenge-failed'],
    ['no notice version', { noticeVersion: undefined }, 'text-changed'],
    ['a notice version long gone', { noticeVersion: '2500-1' }, 'text-changed'],
  ])('%s', async (_, changes, reason) => {
    await expect(send(changes)).rejects.toMatchObject({ reason })
  })

  test('a proof of work for another submission, altered or expired', async () => {
    const ports = memoryPorts()
    const other = await ports.solve('11111111-1111-4111-8111-111111111111')
    await expect(send({ challenge: other }, ports)).rejects.toMatchObject({ reason: 'challenge-failed' })

    const own = await ports.solve(id)
    const easier = { ...own, bits: 1 }
    await expect(send({ submissionId: id, challenge: easier }, ports)).rejects.toMatchObject({
      reason: 'challenge-failed',
    })

    ports.world.now = new Date(ports.world.now.getTime() + 30 * 60_000)
    await expect(send({ submissionId: id, challenge: own }, ports)).rejects.toMatchObject({
      reason: 'challenge-failed',
    })
  })

  test('every fault at once, each field named once', async () => {
    const faults = await faultsOf({
      answers: { phone: '12', moo: 100, nonsense: 1, urgent: 'yes' },
      replyChannel: 'pigeon',
      onBehalfOf: { kind: 'friend', age: 3 },
      location: { lat: 91, lng: 0 },
      files: [{ name: 'a.exe', size: 0, type: '' }],
    })

    expect(faults.toSorted()).toEqual(
      [
        'category',
        'subject',
        'details',
        'moo',
        'urgent',
        'fullName',
        'phone',
        'nonsense',
        'replyChannel',
        'onBehalfOf.kind',
        'onBehalfOf.age',
        'location',
        'files.0.size',
        'files.0.type',
      ].toSorted(),
    )
  })

  test.each([
    ['no contact at all', complaintAnswers({ phone: undefined, email: ' ' }), ['phone']],
    ['a name beside the box of anonymity', complaintAnswers({ anonymous: true }), ['fullName']],
    ['null', complaintAnswers({ address: null }), ['address']],
    ['a prototype', JSON.parse(`{"__proto__":{},${JSON.stringify(complaintAnswers()).slice(1)}`), ['__proto__']],
    ['too many marks on one letter', complaintAnswers({ subject: `ก${'่'.repeat(4)}ขค` }), ['subject']],
    ['nothing but invisible characters', complaintAnswers({ subject: '\u200b\u2060\u3164\u2800' }), ['subject']],
  ])('%s', async (_, answers, fields) => {
    expect(await faultsOf({ answers })).toEqual(fields)
  })

  test('a reply channel without its address', async () => {
    const answers = complaintAnswers({ email: undefined })
    expect(await faultsOf({ answers, replyChannel: 'email' })).toEqual(['replyChannel'])
  })
})

test('whoever stays unnamed and leaves no contact is promised nothing', async () => {
  const answers = complaintAnswers({ anonymous: true, fullName: undefined, phone: undefined, email: undefined })
  expect((await send({ answers })).body).toMatchObject({ targetAt: null, dueAt: null })
})

test('an unnamed citizen with a telephone keeps the promise', async () => {
  const answers = complaintAnswers({ anonymous: true, fullName: undefined, email: undefined })
  expect((await send({ answers })).body.dueAt).not.toBeNull()
})

test('a reply channel whose address was given is not complained of, whatever else is wrong', async () => {
  const answers = (changes: object) => ({
    answers: complaintAnswers({ subject: '', ...changes }),
    replyChannel: 'phone',
  })
  expect(await faultsOf(answers({}))).toEqual(['subject'])
  expect((await faultsOf(answers({ phone: '12' }))).toSorted()).toEqual(['phone', 'subject'])
  expect((await faultsOf(answers({ phone: '' }))).toSorted()).toEqual(['replyChannel', 'subject'])
})
