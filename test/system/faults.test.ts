import { beforeEach, describe, expect, test } from 'vitest'
import { called, type Fault, faultOf, heal, inject, kinds, type Place, place } from '#test/support/faulty.ts'
import { expectOneOfEach, outcomeOf } from '#test/support/outcome.ts'
import { aFiling, crash, fileUnder as fileUnderUntil, soFar } from '#test/support/patient.ts'
import { running } from '#test/support/running.ts'

const product = running()
const monday = '2026-11-23T02:15:00.000Z'
/** When the sweep may announce again what was filed on Monday. */
const later = '2026-11-23T02:17:00.000Z'

const of = (name: string, ...calls: readonly string[]) => calls.map((call) => place(name, call))
const secret = 'secretsmanager:GetSecretValue'
const database = ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem']
const submit = of('api/submit', secret, 'dynamodb:Query', 'dynamodb:PutItem', 'sqs:SendMessage')
const worker = of('queue/case-opened', secret, ...database)
const mailing = place('queue/case-opened', 'ses:SendEmail')
const told = { receipt: 'accepted', alert: 'accepted' }

/** Every kind in turn, and the last one for good. */
const forGood = (where: Place) => [
  faultOf(where, 'throttled', 1),
  faultOf(where, 'failing', 2),
  faultOf(where, 'lost', 4),
  faultOf(where, 'cut'),
]

const fileUnder = (...faults: readonly Fault[]) => fileUnderUntil(product(), later, ...faults)

beforeEach(async () => {
  await product().setClock(monday)
})

describe('calls that fail', () => {
  test.each(kinds)('once each, %s: nobody notices', async (kind) => {
    const { status, states } = await fileUnder(...[...submit, ...worker].map((where) => faultOf(where, kind, 1)))
    // After a lost answer of the put nobody can tell a first submission from its repeat.
    expect([status, states]).toEqual([kind === 'lost' ? 200 : 201, told])
  })

  test.each([...submit, ...worker])('for good, $function $operation: made good once it is healed', async (where) => {
    const { status, states } = await fileUnder(...forGood(where))
    const isNeeded = where.function === 'api/submit' && where.service !== 'sqs'
    expect([status, states]).toEqual([isNeeded ? 503 : 201, told])
  })
})

describe('a mail', () => {
  test('that is throttled until its message is a dead letter goes out once it is healed', async () => {
    const { unknown } = await soFar(product())
    const { states } = await fileUnder(faultOf(mailing, 'throttled'))
    expect([states, (await soFar(product())).unknown]).toEqual([told, unknown])
  })

  test.each([
    ['failing', faultOf(mailing, 'failing', 1)],
    ['cut', faultOf(mailing, 'cut', 1)],
    ['lost', faultOf(mailing, 'lost', 1)],
    ['too late', { ...mailing, delayMs: 2100, times: 1 }],
  ])('whose answer is %s is not sent again, is entered as unknown and rings', async (_, fault) => {
    const { unknown } = await soFar(product())
    const { states } = await fileUnder(fault)
    expect([states, (await soFar(product())).unknown]).toEqual([{ ...told, receipt: 'unknown' }, unknown + 1])
  })

  test('that left before the ledger could be written is not sent again, and rings', async () => {
    const { email, sent } = await aFiling(product())
    const { unknown, calls } = await soFar(product())
    await inject(product(), { ...mailing, delayMs: 400, times: 1 })
    await product().post(sent)
    await called(product(), mailing, calls)
    await inject(product(), faultOf(place('queue/case-opened', 'dynamodb:UpdateItem'), 'cut'))
    await product().settle({ schedules: false })
    await heal(product())

    const outcome = await outcomeOf(product(), sent.submissionId)
    expect(expectOneOfEach(outcome, email)).toEqual({ ...told, receipt: 'unknown' })
    expect(outcome.mails).toHaveLength(2)
    expect((await soFar(product())).unknown).toBeGreaterThan(unknown)
  })
})

describe('a worker killed in the middle of', () => {
  test.each([...worker.slice(1), mailing])('$operation leaves one of everything, and doubt rings', async (where) => {
    const { email, sent } = await aFiling(product())
    const { unknown, calls } = await soFar(product())
    await inject(product(), { ...where, delayMs: 300, times: 1 })
    await product().post(sent)
    await called(product(), where, calls)
    expect((await crash(product(), where.function)).killed).toBeGreaterThan(0)
    await heal(product())

    const states = expectOneOfEach(await outcomeOf(product(), sent.submissionId), email)
    const isInDoubt = Object.values(states).includes('unknown')
    expect([isInDoubt, (await soFar(product())).unknown > unknown]).toEqual([where === mailing, where === mailing])
  })
})

describe('messages', () => {
  test('handed out three times at once are told once', async () => {
    const { status, states } = await fileUnder(faultOf(place('api/submit', 'sqs:SendMessage'), 'lost', 2))
    expect([status, states]).toEqual([201, told])
  })

  test('of three sweeps at once are told once, however many submissions could not announce', async () => {
    await inject(product(), faultOf(place('api/submit', 'sqs:SendMessage'), 'cut'))
    const filings = await Promise.all(Array.from({ length: 6 }, () => aFiling(product())))
    for (const { sent } of filings) expect((await product().post(sent)).status).toBe(201)
    await inject(product(), faultOf(place('timer/sweep', 'sqs:SendMessageBatch'), 'lost', 2))
    await product().setClock(later)
    await product().settle()

    for (const { sent, email } of filings)
      expect(expectOneOfEach(await outcomeOf(product(), sent.submissionId), email)).toEqual(told)
  })

  test('of a clock that goes back and comes again are told once', async () => {
    const { email, sent } = await aFiling(product())
    await inject(product(), faultOf(place('api/submit', 'sqs:SendMessage'), 'cut'))
    await product().post(sent)
    for (const now of [later, '2026-11-23T01:00:00.000Z', later]) {
      await product().setClock(now)
      await heal(product())
    }
    expect(expectOneOfEach(await outcomeOf(product(), sent.submissionId), email)).toEqual(told)
  })
})

test('while the database throttles, submissions are put off in words, and each ends as one case', async () => {
  await inject(product(), faultOf(place('api/submit', 'dynamodb:*'), 'throttled', 10))
  const filings = await Promise.all(Array.from({ length: 5 }, () => aFiling(product())))
  const statuses: number[] = []
  for (const { sent } of filings) {
    for (let status = 503; status === 503; statuses.push(status)) status = (await product().post(sent)).status
  }
  await product().setClock(later)
  await heal(product())

  expect(new Set(statuses)).toEqual(new Set([503, 201]))
  for (const { sent, email } of filings)
    expect(expectOneOfEach(await outcomeOf(product(), sent.submissionId), email)).toEqual(told)
})
