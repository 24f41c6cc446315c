import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CalendarVersions, Recounts } from '#functions/domain/ports.ts'
import type { CalendarVersion } from '#schemas/calendar.ts'

const name = { th: 'น้ำท่วม', en: 'Flood' }
export const aVersion = (changes: Partial<CalendarVersion> = {}): CalendarVersion => ({
  municipality: 'namoungpet',
  number: 1,
  publishedAt: '2026-11-23T03:00:00.000Z',
  by: { id: 'clerk-1', name: 'มาลี' },
  source: 'ประกาศเทศบาล',
  reason: 'น้ำท่วม',
  since: '2026-11-24',
  hours: null,
  closures: [{ date: '2026-11-24', name, short: name }],
  opened: [{ date: '2026-11-28', name }],
  withdrawn: ['2026-12-10'],
  ...changes,
})

/** What every keeper of published calendars must do. */
export function calendarVersionsContract(open: () => Promise<CalendarVersions>) {
  test('versions are found whole, newest first, as many as asked for, in their own municipality', async () => {
    const [versions, municipality] = [await open(), randomUUID()]
    const all = Array.from({ length: 12 }, (_, n) => aVersion({ municipality, number: n + 1 }))
    for (const version of all) expect(await versions.publish(version)).toBe(true)
    await versions.publish(aVersion({ municipality: randomUUID() }))

    expect(await versions.latest(municipality, 1)).toEqual([all[11]])
    expect((await versions.latest(municipality, 20)).map(({ number }) => number)).toEqual([
      12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ])
    expect(await versions.latest(randomUUID(), 5)).toEqual([])
  })

  test('a version is never written over: of twenty at once under one number one is published', async () => {
    const [versions, municipality] = [await open(), randomUUID()]
    const drafts = Array.from({ length: 20 }, (_, n) => aVersion({ municipality, reason: `draft ${n}` }))

    const published = await Promise.all(drafts.map((draft) => versions.publish(draft)))

    const winner = drafts[published.indexOf(true)]
    expect(published.filter(Boolean)).toHaveLength(1)
    expect(await versions.latest(municipality, 5)).toEqual([winner])
  })
}

/** What every record of recounts must do. */
export function recountsContract(open: () => Promise<Recounts>) {
  test('what was kept last is found, by municipality', async () => {
    const [recounts, municipality] = [await open(), randomUUID()]
    const begun = { version: 'b', at: '2026-11-23T03:00:00.000Z' }

    expect(await recounts.last(municipality)).toBeUndefined()
    await recounts.keep(municipality, { done: 'a', begun })
    expect(await recounts.last(municipality)).toEqual({ done: 'a', begun })
    await recounts.keep(municipality, { done: 'b' })
    expect(await recounts.last(municipality)).toEqual({ done: 'b' })
    expect(await recounts.last(randomUUID())).toBeUndefined()
  })
}
