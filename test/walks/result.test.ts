import { describe, expect, test } from 'vitest'
import { declare } from '#functions/domain/calendar/declare.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { file } from './matter.ts'
import { at, clerk, somchai, type Walk, walk } from './walk.ts'

const publish = ({ ports }: Walk, close: string) =>
  declare(
    {
      officer: clerk,
      municipality: namoungpet,
      typed: { action: 'publish', source: 'ประกาศเทศบาล', reason: 'น้ำท่วม', close },
      now: ports.world.now,
    },
    ports,
  )

/** What the citizen's page promises as the day of the result, minute by minute of a walk. */
async function asked() {
  const town = await walk('2026-11-23 09:00')
  const matter = await file(town)
  return {
    town,
    ...matter,
    resultAt: async (minute: string) => {
      await town.to(minute)
      return (await matter.page()).resultDueAt
    },
  }
}

describe('the clock of the result, 15 calendar days from Monday 23 November 2026', () => {
  test('ends at the closing of Tuesday 8 December', async () => {
    const { resultAt } = await asked()
    expect(await resultAt('2026-11-23 09:01')).toBe(at('2026-12-08 16:30'))
    expect(await resultAt('2026-12-09 09:00')).toBe(at('2026-12-08 16:30'))
  })

  test('stands still while it waits for the citizen: each day of waiting is put on top as it passes', async () => {
    const { act, write, resultAt } = await asked()
    await act('contact', { channel: 'call', result: 'spoke' })
    expect(await resultAt('2026-11-24 10:00')).toBe(at('2026-12-08 16:30'))

    await act('status', { to: 'waiting-citizen' })

    expect(await resultAt('2026-11-24 23:59')).toBe(at('2026-12-08 16:30'))
    expect(await resultAt('2026-11-25 00:00')).toBe(at('2026-12-09 16:30'))
    // Thursday 10 December is Constitution Day.
    expect(await resultAt('2026-11-26 12:00')).toBe(at('2026-12-11 16:30'))
    expect(await resultAt('2026-11-27 12:00')).toBe(at('2026-12-11 16:30'))
    await write('ส่งรูปเพิ่มแล้ว')
    expect(await resultAt('2026-12-01 12:00')).toBe(at('2026-12-11 16:30'))
  })

  test('and while it waits for another agency, from the forwarding until work goes on', async () => {
    const { act, resultAt } = await asked()
    await act('forward', { agency: 'การไฟฟ้าส่วนภูมิภาค', text: 'ส่งเรื่องให้การไฟฟ้าแล้ว' })
    expect(await resultAt('2026-11-30 10:00')).toBe(at('2026-12-15 16:30'))

    await act('status', { to: 'in-progress' })

    expect(await resultAt('2026-12-03 10:00')).toBe(at('2026-12-15 16:30'))
  })

  test('makes way for a day that is declared closed, while it waits too', async () => {
    const { act, town, resultAt } = await asked()
    await act('contact', { channel: 'call', result: 'spoke' })
    await act('status', { to: 'waiting-citizen' })
    expect(await resultAt('2026-11-24 10:00')).toBe(at('2026-12-09 16:30'))

    await publish(town, '2026-12-09 น้ำท่วม\n2026-12-14 น้ำท่วม')

    expect(await resultAt('2026-11-24 10:01')).toBe(at('2026-12-11 16:30'))
    expect(await resultAt('2026-11-29 10:00')).toBe(at('2026-12-15 16:30'))
  })

  test('begins anew with a reopening, and never moves the promise of contact', async () => {
    const { act, reopen, page, resultAt } = await asked()
    await act('assign', { person: somchai.id })
    await act('status', { to: 'waiting-citizen' })
    expect((await page()).dueAt).toBe(at('2026-11-25 16:30'))
    expect(await resultAt('2026-11-27 10:00')).toBe(at('2026-12-14 16:30'))
    await act('close', { outcome: 'done', text: 'ซ่อมแล้ว' })

    await reopen('ไฟดับอีกแล้ว')

    expect(await resultAt('2026-11-30 10:00')).toBe(at('2026-12-14 16:30'))
    expect((await page()).dueAt).toBe(at('2026-12-01 16:30'))
  })
})
