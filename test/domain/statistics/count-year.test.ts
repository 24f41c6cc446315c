import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countRatings } from '#functions/domain/statistics/count-ratings.ts'
import { countYear } from '#functions/domain/statistics/count-year.ts'
import { figureOf } from '#functions/domain/statistics/figure.ts'
import { nameResults, sayResult } from '#functions/domain/statistics/name-results.ts'
import { publicView } from '#functions/domain/statistics/public-view.ts'
import { refresh } from '#functions/domain/statistics/refresh.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { fiscalYearOf, monthsOf, quarterOf } from '#schemas/fiscal-year.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import type { Rating } from '#schemas/rating.ts'
import { promiseColumns } from '#schemas/statistics.ts'
import { aCase } from '#test/support/builders.ts'
import { memoryFigures, memoryRatings, memoryTallies } from '#test/support/memory-figures.ts'
import { counted, histories, reopened } from './town.ts'

type Counted = typeof counted extends fc.Arbitrary<infer One> ? One : never

/** Counts once more, by looking at each name and column apart. */
function countsOf(cases: readonly Counted[], nameOf: (kept: ServiceCase) => string | null) {
  const names = new Set(cases.flatMap(({ kept }) => nameOf(kept) ?? []))
  const count = (name: string, column: string) =>
    cases.filter(({ promised, kept }) => promised === column && nameOf(kept) === name).length
  return Object.fromEntries(
    [...names].map((name) => [name, Object.fromEntries(promiseColumns.map((column) => [column, count(name, column)]))]),
  )
}

const now = () => new Date('2026-11-30T02:00:00.000Z')
const ratings = memoryRatings()

describe('a fiscal year', () => {
  test('begins in October, in Bangkok', () => {
    expect(fiscalYearOf('2026-09-30T16:59:59.999Z')).toBe(2569)
    expect(fiscalYearOf('2026-09-30T17:00:00.000Z')).toBe(2570)
    expect(monthsOf(2570)).toEqual([
      ...['2026-10', '2026-11', '2026-12'],
      ...Array.from({ length: 9 }, (_, n) => `2027-0${n + 1}`),
    ])
    expect(
      ['09-30', '10-01', '12-31', '01-01', '06-30', '07-01'].map((day) => quarterOf(`2026-${day}T05:00:00Z`)),
    ).toEqual([4, 1, 1, 2, 3, 4])
  })

  test('is counted as its histories say, however the cases are mixed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(counted, { maxLength: 40 }), async (cases) => {
        const figures = memoryFigures(() => cases.map(({ kept }) => kept))
        const { promise, byStatus, byForm, byCategory, byOffice, byMonth } = await countYear('namoungpet', 2570, {
          figures,
          ratings,
          now,
        })
        const ofEach = countsOf(cases, () => 'all')['all']

        expect(promise).toEqual(ofEach ?? Object.fromEntries(promiseColumns.map((column) => [column, 0])))
        expect(byForm).toEqual(countsOf(cases, ({ form }) => form))
        expect(byCategory).toEqual(
          countsOf(cases, ({ form, category, answers }) => {
            const about = category ?? (form === 'complaint' && answers['category'])
            return about ? `${form}.${about}` : null
          }),
        )
        expect(byOffice).toEqual(countsOf(cases, ({ office }) => office))
        expect(byMonth).toEqual(
          countsOf(cases, ({ receivedAt }) => (receivedAt < '2026-10-31T17' ? '2026-10' : '2026-11')),
        )
        expect(byStatus).toEqual(
          Object.fromEntries(
            Object.entries(Object.groupBy(cases, ({ kept }) => kept.status)).map(([is, all]) => [is, all.length]),
          ),
        )
      }),
    )
  })

  test('and the one before are counted by the schedule, for every municipality', async () => {
    const tallies = memoryTallies()
    const kept = [aCase(), aCase({ receivedAt: '2026-09-01T02:00:00.000Z' })]
    await refresh({ figures: memoryFigures(() => kept), ratings, tallies, now })

    for (const year of [2569, 2570])
      expect(await tallies.find('namoungpet', year)).toMatchObject({ asOf: now().toISOString(), promise: { open: 1 } })
    expect(await tallies.find('chonglom', 2570)).toMatchObject({ promise: { open: 0 } })
  })
})

describe('a case that was reopened', () => {
  const of = (...history: (typeof histories)['open'][number]) => figureOf(aCase({ history: [...history] })).promised
  const [kept = []] = histories.kept
  const [late = []] = histories.late
  const [open = []] = histories.open
  const spokeAgain = { ...kept[1], at: reopened.at, occurredAt: reopened.at } as (typeof kept)[number]

  test('stays late, however well it ends', () => expect(of(...late, reopened, spokeAgain)).toBe('late'))
  test('is open again until somebody speaks with the citizen', () => {
    expect(of(...kept, reopened)).toBe('open')
    expect(of(...kept, reopened, spokeAgain)).toBe('kept')
  })
  test('before its promise was due counts by what came after', () =>
    expect(of(...open, reopened, spokeAgain)).toBe('kept'))
})

describe('ratings', () => {
  const rated = (changes: Partial<Rating>): Rating => ({
    id: `${Math.random()}`,
    municipality: 'namoungpet',
    form: 'complaint',
    office: 'works',
    concerns: null,
    endedAt: '2026-11-23T03:00:00.000Z',
    answers: { scores: { q1: 4, q2: 2, q8: null } },
    ...changes,
  })
  const counted = (...all: Rating[]) =>
    countRatings(
      (async function* () {
        yield all
      })(),
    )

  test('are added up by form, office, quarter and question; no opinion is no score', async () => {
    const other = rated({
      form: 'opinion',
      office: null,
      endedAt: '2027-01-04T03:00:00.000Z',
      answers: { scores: { q1: 5 } },
    })
    const one = { people: 1, scores: 2, sum: 6, squares: 20 }

    expect(await counted(rated({}), other)).toEqual({
      all: { people: 2, scores: 3, sum: 11, squares: 45 },
      byForm: { complaint: one, opinion: { people: 1, scores: 1, sum: 5, squares: 25 } },
      byOffice: { works: one },
      byQuarter: { 1: one, 2: { people: 1, scores: 1, sum: 5, squares: 25 } },
      byQuestion: {
        'scores.q1': { people: 2, scores: 2, sum: 9, squares: 41 },
        'scores.q2': { people: 1, scores: 1, sum: 2, squares: 4 },
      },
    })
  })

  test.each([
    [[5, 5, 4], '4.67', '0.58', '93.33', 'very high'],
    [[4, 5], '4.50', '0.71', '90.00', 'high'],
    [[3], '3.00', '0.00', '60.00', 'fair'],
    [[1, 2, 1], '1.33', '0.58', '26.67', 'very low'],
  ])('of %j are told as surveys are', (scores, mean, deviation, percent, band) => {
    const sum = scores.reduce((one, other) => one + other, 0)
    const squares = scores.reduce((one, other) => one + other * other, 0)
    const said = sayResult({ people: scores.length, scores: scores.length, sum, squares })
    expect(said).toMatchObject({ people: scores.length, mean, deviation, percent, band: { en: band } })
  })

  test('are named by form, office, quarter and question', async () => {
    const parts = nameResults(await counted(rated({})), namoungpet)
    const names = parts.map(({ rows }) => rows.map(({ name }) => name.en))
    expect(names).toMatchObject([
      ['Altogether'],
      [expect.stringContaining('omplaint')],
      [namoungpet.offices.works.name.en],
      ['Quarter 1'],
      ['The steps were simple and clear', 'The time taken was right'],
    ])
  })

  test('are counted in the public statistics, apart from surveys by the open link', async () => {
    const kept = memoryRatings()
    await kept.put(rated({}))
    const open = [
      { q1: 5, q2: null },
      { q1: 3, q8: 4 },
    ].map((scores) => aCase({ form: 'satisfaction', answers: { scores } }))
    const tally = await countYear('namoungpet', 2570, { figures: memoryFigures(() => open), ratings: kept, now })

    expect(publicView(tally, namoungpet).satisfaction).toEqual({ linked: 1, open: 2 })
    expect(tally.surveys).toEqual({ people: 2, scores: 3, sum: 12, squares: 50 })
    expect(tally.ratings.all).toEqual({ people: 1, scores: 2, sum: 6, squares: 20 })
  })
})

describe('what everybody may read', () => {
  const view = async (cases: number, changes: Parameters<typeof aCase>[0] = {}) => {
    const figures = memoryFigures(() => Array.from({ length: cases }, () => aCase(changes)))
    return publicView(await countYear('namoungpet', 2570, { figures, ratings, now }), namoungpet)
  }

  test.each([0, 1, 4, 5, 6])('of %i cases leaves a cell of one to four open', async (cases) => {
    const { total, promise, byForm, byMonth, byStatus, byOffice } = await view(cases, { office: 'works' })
    const cell = cases > 0 && cases < 5 ? null : cases

    expect([byForm['complaint'], byMonth['2026-11'], byStatus['received'], byOffice['works']]).toEqual(
      Array.from({ length: 4 }, () => cell),
    )
    expect([total, promise.open]).toEqual([cases, cases])
    expect([byForm['opinion'], byMonth['2026-10'], byStatus['done'], byOffice['health']]).toEqual([0, 0, 0, 0])
  })

  test('counts a survey by the open link apart', async () => {
    const { total, byForm, satisfaction } = await view(6, { form: 'satisfaction' })
    expect([total, satisfaction]).toEqual([0, { linked: 0, open: 6 }])
    expect(byForm).not.toHaveProperty('satisfaction')
  })

  test('names what was counted and is offered no more', async () =>
    expect((await view(7, { office: 'gone' })).byOffice['gone']).toBe(7))
})
