import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startFixture, writeFixture } from './fixture.ts'

const fixture = writeFixture()
const data = mkdtempSync(join(tmpdir(), 'house-'))

afterAll(() => {
  fixture.remove()
  rmSync(data, { recursive: true })
})

test('a house that starts again has its items, messages, mails and secrets', async () => {
  const before = await startFixture(fixture.root, data)
  const secretOf = async (house: typeof before) =>
    ((await (await fetch(`${house.url}/api/x`)).json()) as { secret: string }).secret
  await before.post('/api/m/notes', { action: 'add', id: 'kept' })
  await before.api('POST', 'settle', {})
  await before.post('/api/m/notes', { action: 'add', id: 'waiting', delay: 900 })
  const secret = await secretOf(before)
  await before.close()

  const after = await startFixture(fixture.root, data)
  const [queues, mails] = [await after.api('GET', 'queues'), await after.api('GET', 'mails')]
  await after.api('POST', 'settle', {})
  const items = await after.api('GET', 'tables/Notes')
  const secretAfter = await secretOf(after)
  await after.close()

  expect(secretAfter).toBe(secret)
  expect(queues).toMatchObject([{ name: 'Work', delayed: 1 }])
  expect(mails).toMatchObject([{ subject: 'kept' }])
  expect(items).toEqual(
    expect.arrayContaining(['kept', 'waiting'].map((pk) => expect.objectContaining({ pk, done: 1 }))),
  )
})
