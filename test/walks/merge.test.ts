import { describe, expect, test } from 'vitest'
import { figureOf } from '#functions/domain/statistics/figure.ts'
import { file } from './matter.ts'
import { table } from './table.ts'
import { at, walk } from './walk.ts'

/** The same lamp, reported twice on Monday 23 November 2026 at 09:00, due Wednesday 16:30. */
async function twice(first: object = {}, second: object = { email: 'malee@example.com' }) {
  const town = await walk('2026-11-23 09:00')
  const one = await file(town, { name: 'first', answers: { ...first } })
  const other = await file(town, { name: 'second', answers: { ...second } })
  await town.to('2026-11-23 10:00')
  town.told()
  return { town, one, other, merge: () => other.act('close', { outcome: 'duplicate', of: one.reference }) }
}
const reply = { text: 'จะเข้าซ่อมในวันพรุ่งนี้' }
const columns = async (...all: Awaited<ReturnType<typeof file>>[]) =>
  Promise.all(all.map(async ({ kept }) => figureOf(await kept()).promised))

describe('a matter that was reported twice', () => {
  test('ends the second clock with the merge, and what the first is written goes to both citizens', async () => {
    const { town, one, other, merge } = await twice()
    expect(await merge()).toBe('done')
    await town.to('2026-11-23 11:00')
    await one.act('reply', reply)
    await town.to('2026-11-28 00:00')

    expect(town.told()).toEqual(
      table(`
        Mon 2026-11-23 10:00  malee@example.com    status (second)
        Mon 2026-11-23 11:00  somying@example.com  message (first)
        Mon 2026-11-23 11:01  malee@example.com    message (second)
      `),
    )
    expect(await other.page()).toMatchObject({
      status: 'duplicate',
      contactedAt: at('2026-11-23 11:01'),
      messages: [{ from: 'office', ...reply }],
    })
    expect(await columns(one, other)).toEqual(['kept', 'excluded'])
  })

  test('and whose first citizen left no address, has the second told all the same, of its end too', async () => {
    const { town, one, merge } = await twice({ email: undefined })
    await merge()
    await one.act('contact', { channel: 'call', result: 'spoke' })
    await town.to('2026-11-24 09:00')
    await one.act('close', { outcome: 'done', text: 'เปลี่ยนหลอดไฟแล้ว' })
    await town.to('2026-11-28 00:00')

    expect(town.told()).toEqual(
      table(`
        Mon 2026-11-23 10:00  malee@example.com  status (second)
        Tue 2026-11-24 09:01  malee@example.com  message (second)
      `),
    )
  })

  test('keeps what happened before: a merge after it was due leaves the second late', async () => {
    const { town, one, other, merge } = await twice()
    await town.to('2026-11-25 17:00')
    await merge()
    await one.act('reply', reply)
    town.told()
    await town.to('2026-11-28 00:00')

    expect(town.told()).toEqual(table('Wed 2026-11-25 17:01  malee@example.com  message (second)'))
    expect(await columns(one, other)).toEqual(['late', 'late'])
  })

  test('and merged once more carries what is written through both merges, once', async () => {
    const { town, one, other, merge } = await twice()
    await merge()
    const oldest = await file(town, { name: 'oldest', answers: { email: 'prasit@example.com' } })
    await one.act('close', { outcome: 'duplicate', of: oldest.reference })
    await town.to('2026-11-23 11:00')
    town.told()

    await oldest.act('reply', reply)
    town.ports.announced.push({ type: 'case.told', municipality: 'namoungpet', reference: oldest.reference })
    await town.to('2026-11-23 12:00')

    expect(town.told()).toEqual(
      table(`
        Mon 2026-11-23 11:00  prasit@example.com   message (oldest)
        Mon 2026-11-23 11:01  somying@example.com  message (first)
        Mon 2026-11-23 11:02  malee@example.com    message (second)
      `),
    )
    expect((await other.page()).messages).toMatchObject([reply])
  })

  test('tells each citizen once, also where the worker dies between carrying a letter and writing that it was told', async () => {
    const { town, one, other, merge } = await twice()
    await merge()
    await town.to('2026-11-23 11:00')
    town.told()
    const { save } = town.ports.cases
    let deaths = 0
    town.ports.cases.save = async (changed) => {
      const isOwnSave = changed.reference === one.reference && changed.untold.length === 0
      if (isOwnSave && deaths++ === 0) throw new Error('killed')
      return save(changed)
    }

    await expect(one.act('reply', reply)).rejects.toThrow('killed')
    expect(await other.kinds()).toContain('replied')
    await town.to('2026-11-23 12:00')

    expect(town.told()).toEqual(
      table(`
        Mon 2026-11-23 11:00  somying@example.com  message (first)
        Mon 2026-11-23 11:01  malee@example.com    message (second)
      `),
    )
    expect((await other.kinds()).filter((kind) => kind === 'replied')).toHaveLength(1)
    expect((await other.page()).messages).toMatchObject([reply])
  })

  test('sends nobody anything of a merge that was not made', async () => {
    const { town, one, other, merge } = await twice()
    const { save } = town.ports.cases
    town.ports.cases.save = async (changed) => changed.reference !== other.reference && save(changed)
    expect(await merge()).toBe('conflict')
    town.ports.cases.save = save

    await one.act('reply', reply)
    await town.to('2026-11-23 11:00')

    expect((await one.kinds()).filter((kind) => kind === 'joined')).toHaveLength(1)
    expect(town.told()).toEqual(table('Mon 2026-11-23 10:00  somying@example.com  message (first)'))
  })
})
