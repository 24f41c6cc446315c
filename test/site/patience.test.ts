import { describe, expect, test } from 'vitest'
import { pairs, sendPatiently } from '../../site/browser/patience.ts'

const slot = { fileId: 'a', url: 'https://uploads.example', fields: {} }
const renewed = { ...slot, fields: { policy: 'new' } }

/** A bucket that answers these statuses one after the other; what was done to it is kept. */
function bucket(...statuses: number[]) {
  const done: unknown[] = []
  const answers = statuses.values()
  return {
    done,
    send: async (to: typeof slot) => {
      done.push(to)
      return answers.next().value ?? 0
    },
    renew: async () => renewed,
    pause: async (milliseconds: number) => done.push(milliseconds),
  }
}

describe('a file', () => {
  test('that is taken at once is sent once', async () => {
    const ways = bucket(204)

    expect(await sendPatiently(slot, ways)).toBe(true)
    expect(ways.done).toEqual([0, slot])
  })

  test('is sent again up to four times, with growing pauses', async () => {
    const ways = bucket(0, 500, 503, 0, 204)

    expect(await sendPatiently(slot, ways)).toBe(true)
    expect(ways.done.filter((step) => typeof step === 'number')).toEqual([0, 1000, 3000, 9000, 27_000])
  })

  test('is given up after the fifth attempt', async () => {
    const ways = bucket(0, 0, 0, 0, 0, 204)

    expect(await sendPatiently(slot, ways)).toBe(false)
    expect(ways.done.filter((step) => step === slot)).toHaveLength(5)
  })

  test('whose hour is over goes to a slot that was given anew', async () => {
    const ways = bucket(403, 204)

    expect(await sendPatiently(slot, ways)).toBe(true)
    expect(ways.done).toEqual([0, slot, 1000, renewed])
  })

  test('that has come already is not sent once more', async () => {
    const ways = { ...bucket(403), renew: async () => 'arrived' as const }

    expect(await sendPatiently(slot, ways)).toBe(true)
    expect(ways.done).toEqual([0, slot, 1000])
  })

  test('waits while nobody gives it a slot', async () => {
    const ways = { ...bucket(), renew: async () => undefined }

    expect(await sendPatiently(undefined, ways)).toBe(false)
    expect(ways.done).toEqual([0, 1000, 3000, 9000, 27_000])
  })
})

describe('two at a time', () => {
  /** Jobs that end when they are told to. */
  function jobs() {
    const running: string[] = []
    const ends = new Map<string, () => void>()
    const act = (job: string) =>
      new Promise<void>((resolve) => {
        running.push(job)
        ends.set(job, resolve)
      })
    const end = async (job: string) => {
      ends.get(job)?.()
      await new Promise(setImmediate)
    }
    return { running, act, end }
  }

  test('jobs are done in their order', async () => {
    const { running, act, end } = jobs()
    const all = pairs()(['a', 'b', 'c'], act)
    expect(running).toEqual(['a', 'b'])

    await end('b')
    expect(running).toEqual(['a', 'b', 'c'])

    await end('a')
    await end('c')
    await all
  })

  test('jobs that come later wait for a free hand', async () => {
    const { running, act, end } = jobs()
    const inPairs = pairs()
    const first = inPairs(['a', 'b'], act)
    await inPairs(['c'], act)
    expect(running).toEqual(['a', 'b'])

    await end('a')
    expect(running).toEqual(['a', 'b', 'c'])

    await end('b')
    await end('c')
    await first
    void inPairs(['d', 'e'], act)
    expect(running).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
