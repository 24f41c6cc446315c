import { describe, expect, test } from 'vitest'
import { declare } from '#functions/domain/calendar/declare.ts'
import { recount } from '#functions/domain/calendar/recount.ts'
import { figureOf } from '#functions/domain/statistics/figure.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { file, type Matter } from './matter.ts'
import { table } from './table.ts'
import { at, clerk, type Walk, walk } from './walk.ts'

/** The clerk declares Wednesday 25 November 2026 closed, or something else. */
const publish = ({ ports }: Walk, typed: Readonly<Record<string, string>> = { close: '2026-11-25 น้ำท่วม / Flood' }) =>
  declare(
    {
      officer: clerk,
      municipality: namoungpet,
      typed: { action: 'publish', source: 'ประกาศเทศบาล', reason: 'น้ำท่วม', ...typed },
      now: ports.world.now,
    },
    ports,
  )
const counted = async ({ kept }: Matter) => figureOf(await kept()).promised
const breaches = ({ history }: Pick<ServiceCase, 'history'>) =>
  history.filter(({ kind }) => kind.startsWith('sla.breach'))

describe('a flood declared before it was due', () => {
  test('moves what is to come: the citizen is told the new date once, and each step comes at its new minute', async () => {
    const town = await walk('2026-11-23 09:00')
    const { page } = await file(town)
    expect((await page()).dueAt).toBe(at('2026-11-25 16:30'))

    await town.to('2026-11-24 10:00')
    expect(await publish(town)).toMatchObject({ is: 'published' })
    await town.to('2026-11-28 00:00')

    expect(town.told()).toEqual(
      table(`
        Mon 2026-11-23 09:00  somying@example.com            receipt
        Mon 2026-11-23 09:00  works@namoungpet.example       alert
        Tue 2026-11-24 08:30  works@namoungpet.example       reminder
        Tue 2026-11-24 10:00  somying@example.com            due-moved
        Thu 2026-11-26 08:30  works@namoungpet.example       reminder2
        Thu 2026-11-26 08:30  works-head@namoungpet.example  reminder2
        Thu 2026-11-26 16:30  works-head@namoungpet.example  breach
        Fri 2026-11-27 08:30  palad@namoungpet.example       escalation
      `),
    )
    expect((await page()).dueAt).toBe(at('2026-11-26 16:30'))
  })

  test('shows the new date on the page, and why it is another one', async () => {
    const town = await walk('2026-11-23 09:00')
    const { page } = await file(town)

    await publish(town)
    await town.to('2026-11-23 09:01')

    const { dueAt, explanation, timeline } = await page()
    expect(dueAt).toBe(at('2026-11-26 16:30'))
    expect(explanation).toEqual({
      th: 'ถือว่าได้รับเรื่องเมื่อวันจันทร์ที่ 23 พฤศจิกายน 2569 เวลา 09.00 น. เจ้าหน้าที่จะติดต่อท่านภายในวันพฤหัสบดีที่ 26 พฤศจิกายน 2569 เวลา 16.30 น. นับ 2 วันทำการถัดจากวันจันทร์ที่ 23 พฤศจิกายน 2569 ไม่นับวันหยุดราชการ (ข้ามวันที่ 25 พ.ย. น้ำท่วม) กำหนดเดิมคือวันพุธที่ 25 พฤศจิกายน 2569 เวลา 16.30 น. เลื่อนเพราะน้ำท่วม',
      en: 'Received on Monday 23 November 2026, 09:00. An officer will contact you by Thursday 26 November 2026, 16:30. Two working days after Monday 23 November 2026, not counting public holidays (skipped: 25 Nov, Flood). It was Wednesday 25 November 2026, 16:30 before; it moved because of this declaration: น้ำท่วม.',
    })
    expect(timeline.map(({ kind }) => kind)).toEqual(['received', 'assigned', 'sla.recomputed'])
  })

  test('taken back leaves the date that the citizen was told, and tells nobody again', async () => {
    const town = await walk('2026-11-23 09:00')
    const { page } = await file(town)
    await town.to('2026-11-23 10:00')
    await publish(town)
    await town.to('2026-11-23 11:00')
    town.told()

    await publish(town, { withdraw: '2026-11-25' })
    await town.to('2026-11-27 00:00')

    expect((await page()).dueAt).toBe(at('2026-11-26 16:30'))
    expect(town.told()).toEqual(
      table(`
        Tue 2026-11-24 08:30  works@namoungpet.example       reminder
        Thu 2026-11-26 08:30  works@namoungpet.example       reminder2
        Thu 2026-11-26 08:30  works-head@namoungpet.example  reminder2
        Thu 2026-11-26 16:30  works-head@namoungpet.example  breach
      `),
    )
  })

  test('is counted to the end though its worker dies in the middle and its message comes three times', async () => {
    const town = await walk('2026-11-23 09:00')
    const { ports } = town
    const matters = []
    for (let n = 10; n < 30; n++) matters.push(await file(town, { name: `the ${n}th` }))
    await town.to('2026-11-23 10:00')
    town.told()
    await publish(town)
    const [event] = ports.published.splice(0)
    if (!event) throw new Error('nothing was handed on')
    let saves = 0
    const save = (changed: ServiceCase) =>
      ++saves > 7 ? Promise.reject(new Error('killed')) : ports.cases.save(changed)

    await expect(recount({ event }, { ...ports, cases: { ...ports.cases, save } })).rejects.toThrow('killed')
    ports.published.push(event, event, event)
    await town.work()
    await town.to('2026-11-23 11:00')

    // Whoever the killed worker had still to have told, the sweep of the next minute has.
    const told = town.told().map((row) => row.replace('10:01', '10:00'))
    expect(told.toSorted()).toEqual(
      matters.map((_, n) => `Mon 2026-11-23 10:00  somying@example.com  due-moved (the ${n + 10}th)`),
    )
    for (const { kept } of matters) {
      expect((await kept()).clock.dueAt).toBe(at('2026-11-26 16:30'))
      expect((await kept()).history.filter(({ kind }) => kind === 'sla.recomputed')).toHaveLength(1)
    }
  })
})

describe('a flood declared after the breach', () => {
  test('excuses it by addition: the breach stays, nobody is told twice, and statistics say excused', async () => {
    const town = await walk('2026-11-23 09:00')
    const matter = await file(town)
    await town.to('2026-11-26 10:00')
    expect(await counted(matter)).toBe('late')

    await publish(town)
    await town.to('2026-11-28 00:00')

    expect(town.told()).toEqual(
      table(`
        Mon 2026-11-23 09:00  somying@example.com            receipt
        Mon 2026-11-23 09:00  works@namoungpet.example       alert
        Tue 2026-11-24 08:30  works@namoungpet.example       reminder
        Wed 2026-11-25 08:30  works@namoungpet.example       reminder2
        Wed 2026-11-25 08:30  works-head@namoungpet.example  reminder2
        Wed 2026-11-25 16:30  works-head@namoungpet.example  breach
        Thu 2026-11-26 08:30  palad@namoungpet.example       escalation
        Fri 2026-11-27 08:30  works@namoungpet.example       digest: overdue 1
        Fri 2026-11-27 08:30  works-head@namoungpet.example  digest: overdue 1
      `),
    )
    expect(breaches(await matter.kept())).toEqual([
      { kind: 'sla.breached', at: at('2026-11-25 16:30'), detectedAt: at('2026-11-25 16:30') },
      { kind: 'sla.breach-excused', at: at('2026-11-26 10:00'), reason: 'closure' },
    ])
    expect(await counted(matter)).toBe('excused')
    expect((await matter.page()).explanation.en).toBe(
      'Received on Monday 23 November 2026, 09:00. We should have contacted you by Wednesday 25 November 2026, 16:30. We are late, and we are sorry. A closed day within that time was declared afterwards. It has been reported to the Municipal Clerk.',
    )
  })

  test('in the evening of the day, with the citizen called meanwhile, excuses what was late all the same', async () => {
    const town = await walk('2026-11-23 09:00')
    const matter = await file(town)
    await town.to('2026-11-25 17:30')
    await matter.act('contact', { channel: 'call', result: 'spoke' })
    expect(await counted(matter)).toBe('late')

    await publish(town)
    await town.to('2026-11-25 18:00')

    expect(breaches(await matter.kept()).map(({ kind }) => kind)).toEqual(['sla.breached', 'sla.breach-excused'])
    expect(await counted(matter)).toBe('excused')
  })
})
