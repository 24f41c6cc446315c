import { expect, test } from 'vitest'
import { receipt } from '#schemas/bodies.ts'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { itemsOf } from '#test/support/outcome.ts'
import { type Mail, running } from '#test/support/running.ts'

const product = running()
const bangkok = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()

async function file(email?: string) {
  const sent = aSubmission({ answers: complaintAnswers({ email }) })
  const { body } = await product().post({ ...sent, challenge: await product().challenge(sent.submissionId) })
  return receipt.parse(body)
}
const settleAt = async (now: string) => {
  await product().setClock(now)
  await product().settle()
}
/** Mails about a case as `local part of the address: first words of the subject`. */
const about = (mails: readonly Mail[], reference: string) =>
  mails
    .filter(({ text }) => text.includes(reference))
    .map(({ to, subject }) => `${to[0]?.split('@')[0]}: ${subject.split(' ')[0]}`)
const heard = async (reference: string) => about(await product().mails(), reference)

test('a complaint on the eve of a long weekend: each step at its minute, once, to whom it concerns', async () => {
  await product().setClock(bangkok('2026-12-04', '16:45'))
  const { reference, ...given } = await file('somying@example.com')
  await product().settle()
  const told = ['somying: ได้รับเรื่องของท่านแล้ว', 'works: มีเรื่องใหม่']
  expect(await heard(reference)).toEqual(told)
  expect(given).toMatchObject({
    effectiveAt: bangkok('2026-12-08', '08:30'),
    targetAt: bangkok('2026-12-09', '16:30'),
    dueAt: bangkok('2026-12-11', '16:30'),
  })

  // The evening it came, a substitution holiday, the opening at which the promise begins, a night.
  const quiet = [
    ['2026-12-04', '17:30'],
    ['2026-12-07', '10:00'],
    ['2026-12-08', '08:30'],
    ['2026-12-09', '03:00'],
  ] as const
  for (const [day, time] of quiet) {
    await settleAt(bangkok(day, time))
    expect(await heard(reference)).toEqual(told)
  }
  const steps = [
    ['2026-12-09', '08:30', ['works: โปรดติดต่อผู้แจ้ง']],
    ['2026-12-11', '08:30', ['works: ครบกำหนดวันนี้', 'works-head: ครบกำหนดวันนี้']],
    ['2026-12-11', '16:30', ['works-head: เกินกำหนดติดต่อ']],
    ['2026-12-14', '08:30', ['palad: เสนอเพื่อโปรดสั่งการ']],
  ] as const
  for (const [day, time, mails] of steps) {
    const instant = bangkok(day, time)
    await settleAt(new Date(Date.parse(instant) - 60_000).toISOString())
    expect(await heard(reference)).toEqual(told)
    told.push(...mails)
    for (let twice = 0; twice < 2; twice++) {
      await settleAt(instant)
      expect(await heard(reference)).toEqual(told)
    }
  }
  const line = ['works: งานของท่านวันนี้', 'works-head: งานของท่านวันนี้']
  for (const [day, more] of [
    ['2026-12-15', line],
    ['2026-12-19', []],
    ['2027-01-15', line],
  ] as const) {
    told.push(...more)
    for (let twice = 0; twice < 2; twice++) await settleAt(bangkok(day, '08:30'))
    expect(await heard(reference)).toEqual(told)
  }
})

/** Ten thousand cases are for the bench: here each costs a proof of work. */
const EACH = 12

test('after three days without a sweep one sweep tells of each case the newest step only, and once', async () => {
  const fileMany = async (now: string) => {
    await product().setClock(now)
    const references: string[] = []
    for (let n = 0; n < EACH; n++) references.push((await file()).reference)
    await product().settle({ schedules: false })
    return references
  }
  const groups = [
    await fileMany(bangkok('2026-11-23', '09:15')),
    await fileMany(bangkok('2026-11-24', '10:00')),
    await fileMany(bangkok('2026-11-25', '11:00')),
  ]
  const before = await product().mails()
  for (const reference of groups.flat()) expect(about(before, reference)).toEqual(['works: มีเรื่องใหม่'])

  const now = bangkok('2026-11-26', '10:00')
  await settleAt(now)
  await settleAt(now)

  const newest = [
    ['works-head: เกินกำหนดติดต่อ', 'palad: เสนอเพื่อโปรดสั่งการ'],
    ['works: งานของท่านวันนี้', 'works-head: งานของท่านวันนี้'],
    ['works: งานของท่านวันนี้'],
  ] as const
  const facts = [
    ['sla.skipped', 'sla.skipped', 'sla.breached', 'sla.reminded', 'sla.reminded'],
    ['sla.skipped', 'sla.reminded'],
    ['sla.reminded'],
  ]
  const [items, mails] = [await itemsOf(product()), await product().mails()]
  expect(mails.slice(before.length).filter(({ subject }) => subject.startsWith('งานของท่านวันนี้'))).toHaveLength(2)
  for (const [index, references] of groups.entries()) {
    for (const reference of references) {
      expect(about(mails, reference).slice(1)).toEqual(newest[index])
      const kept = items.find(({ pk, sk }) => pk === `CASE#${reference}` && sk === 'CASE')
      expect(kept?.history?.slice(2).map(({ kind }) => kind)).toEqual(facts[index])
    }
  }
})
