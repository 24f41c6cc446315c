import { expect, test } from 'vitest'
import { blankSlot } from '#functions/domain/files/blank-slot.ts'
import { photo, png, withFiles } from './town.ts'

const redirect = 'https://e.example/r/NMP?once=a'

test('a browser without a script has one slot for whatever it sends, the same until something came', async () => {
  const town = await withFiles([])

  const first = await blankSlot(await town.kept(), { redirect }, town.ports)
  const again = await blankSlot(await town.kept(), { redirect }, town.ports)

  expect(again).toEqual(first)
  expect(first?.fields).toMatchObject({ least: '1', most: '104857600', type: '', redirect })
})

test('a file that was just sent has its slot for itself, although nothing was heard of it yet', async () => {
  const town = await withFiles([])
  const first = await blankSlot(await town.kept(), { redirect }, town.ports)
  const [sent] = (await town.kept()).files

  const next = await blankSlot(await town.kept(), { redirect, sent: [sent?.fileId ?? ''] }, town.ports)

  expect(next?.fields['key']).not.toBe(first?.fields['key'])
  expect((await town.kept()).files).toHaveLength(2)
})

test('what came takes its size from the upload, and the next slot has what is left', async () => {
  const town = await withFiles([])
  await blankSlot(await town.kept(), { redirect }, town.ports)
  await town.judge(await town.upload(png(1, 2)))

  const next = await blankSlot(await town.kept(), { redirect }, town.ports)

  expect((await town.status()).files).toMatchObject([
    { name: 'ไฟล์ที่ 1', size: 10, state: 'ready' },
    { name: 'ไฟล์ที่ 2', state: 'expected' },
  ])
  expect(next?.fields['most']).toBe(String(104_857_600 - 10))
})

test('there is none beside five files, or when the case has ended', async () => {
  const town = await withFiles(Array.from({ length: 5 }, () => photo()))
  expect(await blankSlot(await town.kept(), { redirect }, town.ports)).toBeUndefined()

  const ended = { ...(await (await withFiles([])).kept()), status: 'done' as const }
  expect(await blankSlot(ended, { redirect }, town.ports)).toBeUndefined()
})
