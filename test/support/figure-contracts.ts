import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Cases, Figures, Ratings, Tallies } from '#functions/domain/ports.ts'
import { countYear } from '#functions/domain/statistics/count-year.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { aCase } from './builders.ts'

type Opened = { readonly cases: Cases; readonly figures: Figures; readonly ratings: Ratings; readonly tallies: Tallies }

/** What whoever keeps cases must be able to count. */
export function figuresContract(open: () => Promise<Opened>) {
  const all = async ({ figures }: Opened, municipality: string, year: number) =>
    (await Array.fromAsync(figures.of(municipality, year))).flat()

  test('a case is counted in the fiscal year of its receipt and in its municipality only', async () => {
    const [opened, municipality] = [await open(), randomUUID()]
    const receive = (receivedAt: string, changes: Partial<ServiceCase> = {}) =>
      opened.cases.add(aCase({ reference: randomUUID(), municipality, receivedAt, ...changes }))
    await receive('2026-09-30T16:59:59.999Z')
    await receive('2026-09-30T17:00:00.000Z', { office: 'works', status: 'assigned' })
    await receive('2026-12-01T02:00:00.000Z', { municipality: randomUUID() })

    expect(await all(opened, municipality, 2569)).toEqual([
      {
        form: 'complaint',
        status: 'received',
        category: 'LIGHT',
        office: null,
        receivedAt: '2026-09-30T16:59:59.999Z',
        promised: 'open',
        scores: [],
      },
    ])
    expect(await all(opened, municipality, 2570)).toMatchObject([{ office: 'works', status: 'assigned' }])
    expect(await all(opened, municipality, 2571)).toEqual([])
  })

  test('a case that was written again is counted as it stands now', async () => {
    const [opened, municipality] = [await open(), randomUUID()]
    const one = aCase({ reference: randomUUID(), municipality })
    await opened.cases.add(one)
    const at = '2026-11-23T03:00:00.000Z'
    await opened.cases.save({ ...one, status: 'withdrawn', history: [...one.history, { kind: 'withdrawn', at }] })

    expect(await all(opened, municipality, 2570)).toMatchObject([{ status: 'withdrawn', promised: 'excluded' }])
  })

  test('a case whose category was put right is counted by the right one', async () => {
    const [opened, municipality] = [await open(), randomUUID()]
    await opened.cases.add(aCase({ reference: randomUUID(), municipality, category: 'EDU' }))

    expect(await all(opened, municipality, 2570)).toMatchObject([{ category: 'EDU' }])
  })

  test('a survey by the open link is counted with the scores that were given', async () => {
    const [opened, municipality] = [await open(), randomUUID()]
    const answers = { scores: { q1: 5, q2: null, q3: 2 } }
    await opened.cases.add(aCase({ reference: randomUUID(), municipality, form: 'satisfaction', answers }))

    expect(await all(opened, municipality, 2570)).toMatchObject([{ form: 'satisfaction', scores: [5, 2] }])
  })

  test('a rating of an ending is kept once, in the fiscal year and the municipality of that ending', async () => {
    const [{ ratings }, municipality] = [await open(), randomUUID()]
    const kept = { form: 'complaint', office: 'works', concerns: { position: 'officer', person: 'p' } } as const
    const one = { ...kept, id: randomUUID(), municipality, answers: { scores: { q1: 5 } } }
    const last = { ...one, endedAt: '2026-09-30T16:59:59.999Z' }
    const other = { ...one, id: randomUUID(), office: null, endedAt: '2026-09-30T17:00:00.000Z' }
    await ratings.put(last)
    await ratings.put({ ...last, answers: { scores: { q1: 1 } } })
    await ratings.put(other)

    const of = async (year: number) => (await Array.fromAsync(ratings.of(municipality, year))).flat()
    expect(await of(2569)).toEqual([last])
    expect(await of(2570)).toEqual([other])
    expect((await Array.fromAsync(ratings.of(randomUUID(), 2569))).flat()).toEqual([])
  })

  test('a tally is found as it was kept last', async () => {
    const [{ figures, ratings, tallies }, municipality] = [await open(), randomUUID()]
    expect(await tallies.find(municipality, 2570)).toBeUndefined()
    const counted = await countYear(municipality, 2570, {
      figures,
      ratings,
      now: () => new Date('2026-11-25T00:00:00.000Z'),
    })
    await tallies.keep(counted)
    const newer = { ...counted, byStatus: { done: 7 }, byForm: { complaint: { ...counted.promise, kept: 7 } } }
    await tallies.keep(newer)

    expect(await tallies.find(municipality, 2570)).toEqual(newer)
    expect(await tallies.find(municipality, 2569)).toBeUndefined()
  })
}
