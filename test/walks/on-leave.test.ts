import { expect, test } from 'vitest'
import type { Officer } from '#schemas/staff.ts'
import { file } from './matter.ts'
import { table } from './table.ts'
import { clerk, head, somchai, type Walk, walk, wipha } from './walk.ts'

const away = ({ ports }: Walk, person: Officer, substitute: Officer, from: string, to = from) =>
  ports.leaves.enter({ municipality: 'namoungpet', person: person.id, substitute: substitute.id, from, to })

test('the head on leave: a substitute is told what the head would have been, until the head is back', async () => {
  const town = await walk('2026-12-04 17:10')
  await file(town)
  await away(town, head, wipha, '2026-12-11', '2026-12-15')

  await town.to('2026-12-18 00:00')

  expect(town.told()).toEqual(
    table(`
      Fri 2026-12-04 17:10  somying@example.com            receipt
      Fri 2026-12-04 17:10  works@namoungpet.example       alert
      Wed 2026-12-09 08:30  works@namoungpet.example       reminder
      Fri 2026-12-11 08:30  works@namoungpet.example       reminder2
      Fri 2026-12-11 08:30  wipha@namoungpet.example       reminder2
      Fri 2026-12-11 16:30  wipha@namoungpet.example       breach
      Mon 2026-12-14 08:30  palad@namoungpet.example       escalation
      Tue 2026-12-15 08:30  works@namoungpet.example       digest: overdue 1
      Tue 2026-12-15 08:30  wipha@namoungpet.example       digest: overdue 1
      Wed 2026-12-16 08:30  works@namoungpet.example       digest: overdue 1
      Wed 2026-12-16 08:30  works-head@namoungpet.example  digest: overdue 1
      Thu 2026-12-17 08:30  works@namoungpet.example       digest: overdue 1
      Thu 2026-12-17 08:30  works-head@namoungpet.example  digest: overdue 1
    `),
  )
})

test('the assignee on leave: a substitute is reminded, and is told once what also concerns them for the head', async () => {
  const town = await walk('2026-12-08 09:00')
  const { act } = await file(town)
  await act('assign', { person: somchai.id })
  await away(town, somchai, wipha, '2026-12-09', '2026-12-11')
  await away(town, head, wipha, '2026-12-11')

  await town.to('2026-12-16 00:00')

  expect(town.told()).toEqual(
    table(`
      Tue 2026-12-08 09:00  somying@example.com            receipt
      Tue 2026-12-08 09:00  works@namoungpet.example       alert
      Wed 2026-12-09 08:30  wipha@namoungpet.example       reminder
      Fri 2026-12-11 08:30  wipha@namoungpet.example       reminder2
      Fri 2026-12-11 16:30  wipha@namoungpet.example       breach
      Mon 2026-12-14 08:30  palad@namoungpet.example       escalation
      Tue 2026-12-15 08:30  somchai@namoungpet.example     digest: overdue 1
      Tue 2026-12-15 08:30  works-head@namoungpet.example  digest: overdue 1
    `),
  )
})

test('back at work nobody is told again what their substitute was told', async () => {
  const town = await walk('2026-12-08 09:00')
  const { act } = await file(town)
  await act('assign', { person: somchai.id })
  await away(town, somchai, wipha, '2026-12-09')
  await town.to('2026-12-11 00:00')

  await act('note', { text: 'ผู้แจ้งอยู่บ้านหลังเที่ยง' })
  await act('contact', { channel: 'call', result: 'spoke' })
  await town.to('2026-12-16 00:00')

  expect(town.told().slice(2)).toEqual(table('Wed 2026-12-09 08:30  wipha@namoungpet.example  reminder'))
})

test('who has several matters has one mail of them a morning, be it as a substitute too', async () => {
  const town = await walk('2026-12-08 09:00')
  const [lamp, road, drain] = [
    await file(town, { name: 'lamp' }),
    await file(town, { name: 'road' }),
    await file(town, { name: 'drain' }),
  ]
  await lamp.act('assign', { person: somchai.id })
  await road.act('assign', { person: wipha.id }, head)
  await drain.act('assign', { person: wipha.id }, head)
  await away(town, somchai, wipha, '2026-12-09')

  await town.to('2026-12-11 09:00')

  expect(town.told().slice(6)).toEqual(
    table(`
      Wed 2026-12-09 08:30  wipha@namoungpet.example       digest: due friday 11 december 2026: 3 (lamp, road, drain)
      Fri 2026-12-11 08:30  somchai@namoungpet.example     reminder2 (lamp)
      Fri 2026-12-11 08:30  works-head@namoungpet.example  digest: due today 3 (lamp, road, drain)
      Fri 2026-12-11 08:30  wipha@namoungpet.example       digest: due today 2 (road, drain)
    `),
  )
})

test('the clerk on leave: what is put before the clerk goes to the substitute', async () => {
  const town = await walk('2026-12-08 09:00')
  await file(town)
  await away(town, clerk, head, '2026-12-14')

  await town.to('2026-12-14 12:00')

  expect(town.told().at(-1)).toBe('Mon 2026-12-14 08:30  works-head@namoungpet.example  escalation')
})
