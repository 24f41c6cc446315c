import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const node = join(import.meta.dirname, '../../../node_modules/.bin/node')
const printedIn = (TZ: string) =>
  JSON.parse(
    execFileSync(node, [join(import.meta.dirname, 'print-promises.ts')], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  ) as { offset: number; clocks: unknown[] }

test('promises, steps and sentences are the same wherever the process thinks it is', () => {
  const bangkok = printedIn('Asia/Bangkok')
  const elsewhere = ['America/New_York', 'Pacific/Kiritimati', 'Europe/London'].map(printedIn)

  expect(bangkok.clocks).toHaveLength(20)
  for (const { offset, clocks } of elsewhere) {
    expect(offset).not.toBe(bangkok.offset)
    expect(clocks).toEqual(bangkok.clocks)
  }
}, 30_000)
