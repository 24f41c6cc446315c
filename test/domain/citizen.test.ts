import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { announceCase } from '#functions/domain/announce-case.ts'
import { rate } from '#functions/domain/citizen/rate.ts'
import { reopen } from '#functions/domain/citizen/reopen.ts'
import { withdraw } from '#functions/domain/citizen/withdraw.ts'
import { writeMessage } from '#functions/domain/citizen/write-message.ts'
import { withFacts } from '#functions/domain/promise-of-case.ts'
import { submit } from '#functions/domain/submit.ts'
import { submission } from '#schemas/bodies.ts'
import { findForm } from '#schemas/forms/index.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aSubmission } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

const form = findForm('complaint')
if (!form) throw new Error('the form is gone')

async function filed() {
  const ports = memoryPorts()
  const sent = aSubmission()
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
  const { body: receipt } = await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)
  const { reference, trackingCode: code } = receipt
  await announceCase({ event: { type: 'case.opened', municipality: 'namoungpet', reference }, attempt: 1 }, ports)
  const by = { municipality: namoungpet, reference, code, viewer: '203.0.113.7' }
  const kept = async () => {
    const found = await ports.cases.find(reference)
    if (!found) throw new Error('the case is gone')
    return found
  }
  return {
    ports,
    kept,
    write: (text: string, messageId: string = randomUUID()) =>
      writeMessage({ ...by, body: { messageId, text } }, ports),
    withdraw: () => withdraw({ ...by, body: {} }, ports),
    reopen: (text: string) => reopen({ ...by, body: { text } }, ports),
    rate: (answers: Readonly<Record<string, unknown>>) => rate({ ...by, body: { answers } }, ports),
    withCode: (other: string) => withdraw({ ...by, code: other, body: {} }, ports),
    /** What an officer would write into the case. */
    async office(...facts: HistoryEntry[]) {
      const world = { form: form as NonNullable<typeof form>, calendar: ports.world.calendar, now: ports.world.now }
      await ports.cases.save(withFacts(await kept(), facts, world))
    },
  }
}
const closed = (outcome: 'done' | 'spam' | 'duplicate' | 'not-in-power') =>
  ({ kind: 'closed', at: '2026-11-23T03:00:00.000Z', by: 'officer', outcome }) as const
const now = (attempt: Promise<unknown>) => expect(attempt).rejects.toMatchObject({ reason: 'not-now' })

describe('a message', () => {
  test('is read back by whoever has the code, and takes a case that waited for it back to work', async () => {
    const { write, office } = await filed()
    await office({ kind: 'moved', at: '2026-11-23T03:00:00.000Z', by: 'officer', to: 'waiting-citizen' })

    const { body } = await write(' บ้านอยู่ติดวัดค่ะ ')

    expect(body).toMatchObject({
      status: 'in-progress',
      messages: [{ from: 'citizen', text: 'บ้านอยู่ติดวัดค่ะ', files: [] }],
    })
  })

  test('sent twice is there once, sent again with other words is refused', async () => {
    const { write, kept } = await filed()
    const id = randomUUID()
    const first = await write('หนึ่ง', id)
    expect(await write('หนึ่ง', id)).toEqual(first)
    await expect(write('สอง', id)).rejects.toMatchObject({ reason: 'submission-id-reused' })
    expect((await kept()).history.filter(({ kind }) => kind === 'citizen.wrote')).toHaveLength(1)
  })

  test('twenty at once are all there', async () => {
    const { write, kept } = await filed()
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => write(`ข้อความ ${n}`)))
    const arrived = attempts.filter(({ status }) => status === 'fulfilled').length
    expect((await kept()).history.filter(({ kind }) => kind === 'citizen.wrote')).toHaveLength(arrived)
    expect(arrived).toBeGreaterThan(0)
  })

  test('of nothing is refused, and so is one to a case that has ended', async () => {
    const { write, office } = await filed()
    await expect(write(' \u200b ')).rejects.toMatchObject({
      reason: 'invalid-answers',
      details: { errors: [{ field: 'text' }] },
    })
    await office(closed('done'))
    await now(write('ยังไม่เรียบร้อย'))
  })
})

describe('a withdrawal', () => {
  test('ends the case and its promise; again, nothing changes', async () => {
    const { withdraw, kept } = await filed()
    expect((await withdraw()).body).toMatchObject({
      status: 'withdrawn',
      can: { reply: false, withdraw: false, reopen: false },
    })
    expect((await withdraw()).body.status).toBe('withdrawn')
    expect(await kept()).toMatchObject({ timer: { step: 'tell' } })
    expect((await kept()).history.filter(({ kind }) => kind === 'withdrawn')).toHaveLength(1)
  })

  test('needs the code, and a case that has not ended', async () => {
    const { withdraw, withCode, office } = await filed()
    await expect(withCode('0000-0000-0000-0000')).rejects.toMatchObject({ reason: 'unknown-request' })
    await office(closed('done'))
    await now(withdraw())
  })
})

describe('a reopening', () => {
  test('begins a second cycle with its own promise, and the same words again change nothing', async () => {
    const { reopen, office, ports, kept } = await filed()
    await office(closed('done'))
    ports.world.now = new Date('2026-11-27T10:00:00.000Z')

    const first = await reopen('ไฟดับอีกแล้ว')

    expect(first.body).toMatchObject({
      status: 'assigned',
      dueAt: '2026-12-02T09:30:00.000Z',
      messages: [{ text: 'ไฟดับอีกแล้ว' }],
    })
    expect(await reopen('ไฟดับอีกแล้ว')).toEqual(first)
    await now(reopen('อย่างอื่น'))
    expect(await kept()).toMatchObject({ clock: { targetAt: '2026-12-01T09:30:00.000Z' } })
  })

  test('is not for a case that is open, withdrawn or was spam', async () => {
    const open = await filed()
    await now(open.reopen('ยังไม่จบ'))
    await open.withdraw()
    await now(open.reopen('เปลี่ยนใจ'))
    const spam = await filed()
    await spam.office(closed('spam'))
    await now(spam.reopen('ไม่ใช่สแปม'))
  })
})

describe('a rating', () => {
  const scores = { q1: 5, q2: 4, q3: null }
  const again = { reason: 'already-rated' }

  test('is kept once an ending, under nothing that leads to its case', async () => {
    const { rate, office, reopen, ports, kept } = await filed()
    await office(closed('done'))

    const first = await rate({ scores, suggestion: 'ดีมาก' })

    expect(first).toMatchObject({ status: 201, body: { status: 'done', can: { rate: false, reopen: true } } })
    await expect(rate({ scores })).rejects.toMatchObject(again)
    const { reference, submissionId } = await kept()
    expect(ports.ratings.all()).toMatchObject([
      { form: 'complaint', office: 'works', endedAt: closed('done').at, answers: { scores, suggestion: 'ดีมาก' } },
    ])
    expect(JSON.stringify(ports.ratings.all())).not.toMatch(new RegExp(`${reference}|${submissionId}`))
    await reopen('ไฟดับอีกแล้ว')
    await now(rate({ scores }))
    await office({ ...closed('done'), at: '2026-11-24T03:00:00.000Z' })
    expect((await rate({ scores: { q8: 1 } })).status).toBe(201)
    expect(ports.ratings.all()).toHaveLength(2)
    // Only the second is low enough for the head to hear of it.
    expect((await kept()).history.filter(({ kind }) => kind === 'rated')).toMatchObject([
      { kind: 'rated' },
      { kind: 'rated', isLow: true },
    ])
    expect((await kept()).history.find(({ kind }) => kind === 'rated')).not.toHaveProperty('isLow')
  })

  test('of many at once counts as one, whichever it is', async () => {
    const { rate, office, ports, kept } = await filed()
    await office(closed('not-in-power'))

    const attempts = await Promise.allSettled([5, 4, 3, 2].map((q8) => rate({ scores: { q8 } })))

    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(ports.ratings.all()).toHaveLength(1)
    expect((await kept()).history.filter(({ kind }) => kind === 'rated')).toHaveLength(1)
  })

  test.each(['spam', 'duplicate'] as const)('is not asked of what ended as %s', async (outcome) => {
    const { rate, office } = await filed()
    await now(rate({ scores }))
    await office(closed(outcome))
    await now(rate({ scores }))
  })

  test('says by the question what is wrong with it, and keeps nothing', async () => {
    const { rate, office, ports } = await filed()
    await office(closed('done'))

    await expect(rate({ scores: { q1: 6 }, wantsContact: true })).rejects.toMatchObject({
      reason: 'invalid-answers',
      details: { errors: [{ field: 'scores.q1' }, { field: 'contact' }] },
    })
    expect(ports.ratings.all()).toEqual([])
  })

  test('of somebody who asks to be called is a message to the office, and the number stays out of the rating', async () => {
    const { rate, office, ports } = await filed()
    await office(closed('done'))

    const { body } = await rate({ scores, wantsContact: true, contact: '081 234 5678' })

    expect(body.messages).toMatchObject([{ from: 'citizen', text: expect.stringContaining('0812345678') }])
    expect(JSON.stringify(ports.ratings.all())).not.toContain('812345678')
  })
})
