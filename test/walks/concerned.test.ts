import { expect, test } from 'vitest'
import { someone } from '#test/domain/desk/desk.ts'
import { file } from './matter.ts'
import { table } from './table.ts'
import { clerk, head, somchai, walk } from './walk.ts'

const ethics = someone('ethics', { signIn: 'ethics@namoungpet.example' })
const executive = someone('executive', { signIn: 'mayor@namoungpet.example' })
const reason = 'ผู้แจ้งเล่าว่าเจ้าหน้าที่พูดจาไม่สุภาพ'

/** A complaint in the hands of somchai, about whom its citizen complains. */
async function complaint() {
  const town = await walk('2026-11-23 09:00')
  for (const one of [ethics, executive]) await town.ports.colleagues.enter(one)
  const matter = await file(town)
  await matter.act('assign', { person: somchai.id })
  await town.to('2026-11-23 10:00')
  town.told()
  return { town, ...matter, concern: (typed: object) => matter.act('concerns', { reason, ...typed }, head) }
}

test('of a matter about an officer every mail goes to the clerk, from the reminder to each day’s digest', async () => {
  const { town, concern, write, act } = await complaint()
  await concern({ position: 'officer', person: somchai.id })
  await town.to('2026-11-24 09:00')
  await write('เมื่อไรจะติดต่อกลับ')
  await town.to('2026-11-28 00:00')
  expect(await act('contact', { channel: 'call', result: 'spoke' }, clerk)).toBe('done')

  expect(town.told()).toEqual(
    table(`
      Mon 2026-11-23 10:00  palad@namoungpet.example  news: concerns
      Tue 2026-11-24 08:30  palad@namoungpet.example  reminder
      Tue 2026-11-24 09:01  palad@namoungpet.example  news: citizen.wrote
      Wed 2026-11-25 08:30  palad@namoungpet.example  reminder2
      Wed 2026-11-25 16:30  palad@namoungpet.example  breach
      Thu 2026-11-26 08:30  palad@namoungpet.example  escalation
      Fri 2026-11-27 08:30  palad@namoungpet.example  digest: overdue 1
    `),
  )
  // Its receipt and its alert had gone out before.
  expect(town.sent.slice(2).filter(({ message }) => /กองช่าง|Public Works/.test(message.text))).toEqual([])
})

test('of a matter about the clerk the executive hears, who is called by what they are', async () => {
  const { town, concern } = await complaint()
  await concern({ position: 'clerk', person: clerk.id })
  await town.to('2026-11-27 00:00')

  expect(town.told()).toEqual(
    table(`
      Mon 2026-11-23 10:00  mayor@namoungpet.example  news: concerns
      Tue 2026-11-24 08:30  mayor@namoungpet.example  reminder
      Wed 2026-11-25 08:30  mayor@namoungpet.example  reminder2
      Wed 2026-11-25 16:30  mayor@namoungpet.example  breach
      Thu 2026-11-26 08:30  mayor@namoungpet.example  escalation
    `),
  )
  expect(town.sent.at(-1)?.message.text).toMatch(/^เรียน ผู้บริหาร/)
})

test('who handles it and has it is told; while they are away another of them is, and never just a substitute', async () => {
  const { town, concern, act, write } = await complaint()
  await concern({ position: 'officer', person: somchai.id })
  await act('assign', { person: ethics.id }, clerk)
  await town.to('2026-11-24 09:00')
  const leave = { municipality: 'namoungpet', substitute: somchai.id, from: '2026-11-24', to: '2026-11-27' }
  await town.ports.leaves.enter({ ...leave, person: ethics.id })
  await write('เมื่อไรจะติดต่อกลับ')
  await town.to('2026-11-24 10:00')
  await town.ports.leaves.enter({ ...leave, person: clerk.id })
  await write('ยังไม่มีใครติดต่อ')
  await town.to('2026-11-24 11:00')

  expect(town.told()).toEqual(
    table(`
      Mon 2026-11-23 10:00  palad@namoungpet.example   news: concerns
      Tue 2026-11-24 08:30  ethics@namoungpet.example  reminder
      Tue 2026-11-24 09:01  palad@namoungpet.example   news: citizen.wrote
      Tue 2026-11-24 10:01  palad@namoungpet.example   news: citizen.wrote
    `),
  )
})

test('what its citizen does at the end, a low rating too, is told to whoever handles it', async () => {
  const { town, concern, act, reopen, rate, withdraw } = await complaint()
  await concern({ position: 'officer', person: somchai.id })
  await act('close', { outcome: 'done', text: 'ตักเตือนแล้ว' }, clerk)
  await town.to('2026-11-23 10:30')
  await rate({ q1: 1 })
  await town.to('2026-11-23 11:00')
  await reopen('ยังเป็นเหมือนเดิม')
  await town.to('2026-11-23 11:30')
  await withdraw()
  await town.to('2026-11-23 12:00')

  expect(town.told().filter((line) => !line.includes('somying'))).toEqual(
    table(`
      Mon 2026-11-23 10:00  palad@namoungpet.example  news: concerns
      Mon 2026-11-23 10:31  palad@namoungpet.example  news: rated
      Mon 2026-11-23 11:01  palad@namoungpet.example  news: reopened
      Mon 2026-11-23 11:31  palad@namoungpet.example  news: withdrawn
    `),
  )
})
