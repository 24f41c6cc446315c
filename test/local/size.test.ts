import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const isCode = (line: string) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line)

/** Whoever lives in the demo town is no part of the machine, and stands beside it only to be started with it. */
const isRunner = (file: string) => !file.startsWith('demo/')

test('the runner stays below 3,000 lines of code, so that one person can still read it', () => {
  const room = join(import.meta.dirname, '../../local')
  const files = globSync('**/*.ts', { cwd: room }).filter(isRunner)
  const lines = files.map((file) => readFileSync(join(room, file), 'utf8').split('\n').filter(isCode).length)

  expect(files.length).toBeGreaterThan(10)
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(3000)
})
