import { expect, test } from 'vitest'
import { file } from './matter.ts'
import { table } from './table.ts'
import { at, head, somchai, walk } from './walk.ts'

test('handed to another office the clock goes on: the new office is told, and the old one hears no more', async () => {
  const town = await walk('2026-11-23 09:00')
  const { act, kept, page } = await file(town)
  await act('assign', { person: somchai.id })
  await town.to('2026-11-24 10:00')
  const before = (await kept()).clock

  expect(await act('transfer', { office: 'health', reason: 'เป็นเรื่องขยะ' }, head)).toBe('done')
  expect((await kept()).clock).toEqual(before)
  await town.to('2026-11-28 00:00')

  expect(town.told()).toEqual(
    table(`
      Mon 2026-11-23 09:00  somying@example.com             receipt
      Mon 2026-11-23 09:00  works@namoungpet.example        alert
      Tue 2026-11-24 08:30  somchai@namoungpet.example      reminder
      Tue 2026-11-24 10:00  health@namoungpet.example       news: transferred
      Wed 2026-11-25 08:30  health@namoungpet.example       reminder2
      Wed 2026-11-25 08:30  health-head@namoungpet.example  reminder2
      Wed 2026-11-25 16:30  health-head@namoungpet.example  breach
      Thu 2026-11-26 08:30  palad@namoungpet.example        escalation
      Fri 2026-11-27 08:30  health@namoungpet.example       digest: overdue 1
      Fri 2026-11-27 08:30  health-head@namoungpet.example  digest: overdue 1
    `),
  )
  expect(await page()).toMatchObject({
    dueAt: at('2026-11-25 16:30'),
    office: { en: 'Public Health and Environment Division' },
  })
})

test('handed over in the afternoon that it is due, the head who has it now is told of the breach', async () => {
  const town = await walk('2026-11-23 09:00')
  const { act } = await file(town)
  await town.to('2026-11-25 16:00')
  town.told()

  await act('transfer', { office: 'health', reason: 'เป็นเรื่องขยะ' }, head)
  await town.to('2026-11-26 00:00')

  expect(town.told()).toEqual(
    table(`
      Wed 2026-11-25 16:00  health@namoungpet.example       news: transferred
      Wed 2026-11-25 16:30  health-head@namoungpet.example  breach
    `),
  )
})

test('handed over and back, each office hears of it as news, and of no reminder twice', async () => {
  const town = await walk('2026-11-23 09:00')
  const { act } = await file(town)
  await town.to('2026-11-25 09:00')
  town.told()

  await act('transfer', { office: 'health', reason: 'เป็นเรื่องขยะ' }, head)
  await town.to('2026-11-25 09:30')
  await act('transfer', { office: 'works', reason: 'เป็นเรื่องไฟทาง' }, { ...head, office: 'health' })
  await town.to('2026-11-25 16:31')

  expect(town.told()).toEqual(
    table(`
      Wed 2026-11-25 09:00  health@namoungpet.example      news: transferred
      Wed 2026-11-25 09:30  works@namoungpet.example       news: transferred
      Wed 2026-11-25 16:30  works-head@namoungpet.example  breach
    `),
  )
})
