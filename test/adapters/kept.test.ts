import { expect, test } from 'vitest'
import { kept } from '#functions/adapters/kept.ts'

function counting(failures = 0) {
  let asked = 0
  const ask = async () => {
    asked++
    if (asked <= failures) throw new Error('not yet')
    return asked
  }
  return ask
}

test('an answer is kept for a minute of real time', async () => {
  let time = 0
  const read = kept(counting(), () => time)

  expect([await read(), await read()]).toEqual([1, 1])
  time = 59_999
  expect(await read()).toBe(1)
  time = 60_000
  expect(await read()).toBe(2)
})

test('those who ask at the same time share one call', async () => {
  const read = kept(counting())
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1])
})

test('a failure is not kept', async () => {
  const read = kept(counting(1))
  await expect(read()).rejects.toThrow('not yet')
  expect(await read()).toBe(2)
})
