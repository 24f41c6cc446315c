import { expect, test } from 'vitest'
import { startLocal } from '#local/run.ts'
import { clientOf } from '#test/support/running.ts'

type Case = {
  readonly sk: string
  readonly status: string
  readonly timer: object | null
  readonly files: { state: string }[]
}

test('the first start lives through two weeks of a small town, told and answered', async () => {
  const local = await startLocal({ root: process.cwd(), port: 0, dataDir: 'memory', build: false, demo: true })
  const { console, mails } = clientOf(local.url)

  const items = await console<Case[]>('tables/khamrong-production-cases')
  const cases = items.filter(({ sk }) => sk === 'CASE')
  const files = cases.flatMap((one) => one.files)
  const queues = await console<{ deadLetters: number }[]>('queues')
  const subjects = (await mails()).map(({ subject }) => subject.split(' ')[0])
  const clock = await console<{ frozen: boolean; now: string }>('clock')
  await local.close()

  expect(cases).toHaveLength(12)
  expect(new Set(cases.map(({ status }) => status)).size).toBeGreaterThanOrEqual(6)
  expect(files.map(({ state }) => state)).toEqual(Array(4).fill('ready'))
  expect(queues.every(({ deadLetters }) => deadLetters === 0)).toBe(true)
  expect(new Set(subjects).size).toBeGreaterThanOrEqual(5)
  expect(clock.frozen).toBe(false)
}, 180_000)
