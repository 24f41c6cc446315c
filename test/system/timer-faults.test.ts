import { beforeEach, describe, expect, test } from 'vitest'
import { called, type Fault, faultOf, heal, inject, kinds, place } from '#test/support/faulty.ts'
import { outcomeOf } from '#test/support/outcome.ts'
import { aFiling, crash, soFar } from '#test/support/patient.ts'
import { running } from '#test/support/running.ts'

const product = running()
const monday = '2026-11-23T02:15:00.000Z'
/** Tuesday 08:30 in Bangkok. */
const reminder = '2026-11-24T01:30:00.000Z'

const calls = ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'].map((call) =>
  place('queue/timer-due', call),
)
const mailing = place('queue/timer-due', 'ses:SendEmail')
/** One announced case, whose reminder is due now; `reminded` heals everything and tells what became of the reminder. */
async function aPromise() {
  const { sent } = await aFiling(product())
  await product().post(sent)
  await product().settle({ schedules: false })
  await product().setClock(reminder)
  const { unknown, calls: since } = await soFar(product())
  const reminded = async () => {
    await heal(product())
    const { cases, ledger, mails } = await outcomeOf(product(), sent.submissionId)
    const states = ledger.filter(({ step }) => step === 'remind1.1').map(({ state }) => state)
    const facts = cases[0]?.history?.filter(({ kind, step }) => kind === 'sla.reminded' && step === 'remind1')
    expect([states.length, facts?.length, cases[0]?.timer?.step]).toEqual([1, 1, 'remind2'])
    const sentMails = mails.filter(({ subject }) => subject.startsWith('โปรดติดต่อผู้แจ้ง')).length
    return { state: states[0], mails: sentMails, rang: (await soFar(product())).unknown > unknown }
  }
  return { since, reminded }
}
async function remindUnder(...faults: readonly Fault[]) {
  const { reminded } = await aPromise()
  await inject(product(), ...faults)
  await product().settle()
  return reminded()
}
const told = { state: 'accepted', mails: 1, rang: false }

beforeEach(async () => {
  await product().console('faults', 'DELETE')
  await product().setClock(monday)
})

describe('a reminder is told once', () => {
  test.each(kinds)('although every call failed once, %s', async (kind) => {
    expect(await remindUnder(...calls.map((where) => faultOf(where, kind, 1)))).toEqual(told)
  })

  test('although every call was in doubt until the SDK gave up', async () => {
    expect(await remindUnder(...calls.map((where) => faultOf(where, 'lost', 3)))).toMatchObject({ mails: 1 })
  })

  test.each(calls.slice(0, 2))('although $operation failed until its message was a dead letter', async (where) => {
    expect(await remindUnder(faultOf(where, 'failing', 4), faultOf(where, 'cut'))).toEqual(told)
  })

  test('although mail was throttled until its message was a dead letter', async () => {
    expect(await remindUnder(faultOf(mailing, 'throttled'))).toEqual(told)
  })

  test('although three sweeps handed it out at once', async () => {
    expect(await remindUnder(faultOf(place('timer/sweep', 'sqs:SendMessageBatch'), 'lost', 2))).toEqual(told)
  })
})

describe('a reminder in doubt is not repeated, and rings', () => {
  test.each([
    ['failing', 0],
    ['cut', 0],
    ['lost', 1],
  ] as const)('when the answer of the mail service was %s', async (kind, mails) => {
    expect(await remindUnder(faultOf(mailing, kind, 1))).toEqual({ state: 'unknown', mails, rang: true })
  })

  test('when the ledger could not be written after it left', async () => {
    const outcome = await remindUnder(faultOf(place('queue/timer-due', 'dynamodb:UpdateItem'), 'cut'))
    expect(outcome).toEqual({ state: 'unknown', mails: 1, rang: true })
  })

  test.each([
    ['before the mail left', { error: 'network' }, 0],
    ['while the mail left', {}, expect.toBeOneOf([0, 1])],
  ])('when its worker was killed %s', async (_, fault, mails) => {
    const { since, reminded } = await aPromise()
    await inject(product(), { ...mailing, ...fault, delayMs: 300, times: 1 })
    const settled = product().settle()
    await called(product(), mailing, since)
    await crash(product(), mailing.function)
    await settled
    expect(await reminded()).toEqual({ state: 'unknown', mails, rang: true })
  })
})
