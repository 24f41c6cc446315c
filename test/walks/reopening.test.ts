import { describe, expect, test } from 'vitest'
import { cyclesOf } from '#functions/domain/promise/cycle.ts'
import { columnOf, outcomeOf } from '#functions/domain/promise/ending.ts'
import { countYear } from '#functions/domain/statistics/count-year.ts'
import { file, type Matter } from './matter.ts'
import { table } from './table.ts'
import { at, head, somchai, walk } from './walk.ts'

const spoke = { channel: 'call', result: 'spoke' }
const done = { outcome: 'done', text: 'เปลี่ยนหลอดไฟแล้ว' }
const columns = async ({ kept }: Matter) =>
  cyclesOf((await kept()).history).map((cycle) => columnOf(outcomeOf(cycle, true)))

describe('a matter that is reopened', () => {
  test('has a second promise from the next opening, told anew, and is rated once an ending', async () => {
    const town = await walk('2026-11-23 09:00')
    const matter = await file(town)
    const { act, reopen, rate, page } = matter
    await act('assign', { person: somchai.id })
    await act('contact', spoke)
    await town.to('2026-11-25 11:00')
    await act('close', done)
    await town.to('2026-11-25 20:00')
    await rate({ q1: 5, q6: 2 })

    await town.to('2026-11-27 17:00')
    await reopen('ไฟดับอีกแล้ว')
    expect(await page()).toMatchObject({
      status: 'assigned',
      effectiveAt: at('2026-11-30 08:30'),
      targetAt: at('2026-12-01 16:30'),
      dueAt: at('2026-12-02 16:30'),
      contactedAt: null,
      can: { reopen: false, rate: false },
    })
    await town.to('2026-12-02 15:00')
    await act('contact', spoke)
    await act('close', done)
    await town.to('2026-12-03 07:00')
    await rate({ q1: 5 })
    await town.to('2026-12-08 00:00')

    expect(town.told()).toEqual(
      table(`
        Mon 2026-11-23 09:00  somying@example.com            receipt
        Mon 2026-11-23 09:00  works@namoungpet.example       alert
        Wed 2026-11-25 11:00  somying@example.com            closed
        Wed 2026-11-25 20:01  works-head@namoungpet.example  news: rated
        Fri 2026-11-27 17:01  somchai@namoungpet.example     news: reopened
        Tue 2026-12-01 08:30  somchai@namoungpet.example     reminder
        Wed 2026-12-02 08:30  somchai@namoungpet.example     reminder2
        Wed 2026-12-02 08:30  works-head@namoungpet.example  reminder2
        Wed 2026-12-02 15:00  somying@example.com            closed
      `),
    )
    expect(await columns(matter)).toEqual(['kept', 'kept'])
    const { promise, byStatus, ratings } = await countYear('namoungpet', 2570, town.ports)
    expect(promise).toEqual({ kept: 1, late: 0, open: 0, excluded: 0, excused: 0, noPromise: 0 })
    expect([byStatus, ratings.all.people]).toEqual([{ done: 1 }, 2])
  })

  test('explains from when it counts anew', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act, reopen, page } = await file(town)
    await act('contact', spoke)
    await act('close', done)
    await town.to('2026-11-27 17:00')

    await reopen('ไฟดับอีกแล้ว')

    expect((await page()).explanation).toEqual({
      th: 'ท่านขอให้ดำเนินการอีกครั้งเมื่อวันศุกร์ที่ 27 พฤศจิกายน 2569 เวลา 17.00 น. เป็นเวลานอกวันหรือเวลาราชการ จึงเริ่มนับจากวันและเวลาทำการถัดไป เริ่มนับจากวันจันทร์ที่ 30 พฤศจิกายน 2569 เวลา 08.30 น. เจ้าหน้าที่จะติดต่อท่านภายในวันพุธที่ 2 ธันวาคม 2569 เวลา 16.30 น. นับ 2 วันทำการถัดจากวันจันทร์ที่ 30 พฤศจิกายน 2569 ไม่นับวันหยุดราชการ',
      en: 'You asked us to take it up again on Friday 27 November 2026, 17:00. That was outside office hours, so we count from the next opening. We count from Monday 30 November 2026, 08:30. An officer will contact you by Wednesday 2 December 2026, 16:30. Two working days after Monday 30 November 2026, not counting public holidays.',
    })
  })

  test('and neglected then is broken in its second cycle, while the first stays kept', async () => {
    const town = await walk('2026-11-23 09:00')
    const matter = await file(town)
    await matter.act('contact', spoke)
    await matter.act('close', done)
    await town.to('2026-11-27 09:00')
    town.told()

    await matter.reopen('ไฟดับอีกแล้ว')
    await town.to('2026-12-03 00:00')
    await matter.act('contact', { ...spoke, occurredAt: '2026-11-24T10:00', note: 'โทรไว้ก่อนเปิดเรื่องใหม่' }, head)
    await town.to('2026-12-04 00:00')

    expect(town.told()).toEqual(
      table(`
        Fri 2026-11-27 09:01  works@namoungpet.example       news: reopened
        Mon 2026-11-30 08:30  works@namoungpet.example       reminder
        Tue 2026-12-01 08:30  works@namoungpet.example       reminder2
        Tue 2026-12-01 08:30  works-head@namoungpet.example  reminder2
        Tue 2026-12-01 16:30  works-head@namoungpet.example  breach
        Wed 2026-12-02 08:30  palad@namoungpet.example       escalation
        Thu 2026-12-03 08:30  works@namoungpet.example       digest: overdue 1
        Thu 2026-12-03 08:30  works-head@namoungpet.example  digest: overdue 1
      `),
    )
    expect(await columns(matter)).toEqual(['kept', 'late'])
  })

  test('minutes after a first promise was broken leaves that breach with its head, told once', async () => {
    const town = await walk('2026-11-23 09:00')
    const matter = await file(town, { answers: { email: undefined } })
    await town.to('2026-11-25 16:20')
    await matter.act('close', done)
    town.told()
    town.sleep('2026-11-25 16:40')

    await matter.reopen('ไฟดับอีกแล้ว')
    await town.to('2026-11-27 09:00')

    expect(town.told()).toEqual(
      table(`
        Wed 2026-11-25 16:40  works-head@namoungpet.example  breach
        Wed 2026-11-25 16:41  works@namoungpet.example       news: reopened
        Fri 2026-11-27 08:30  works@namoungpet.example       reminder
      `),
    )
    expect(await columns(matter)).toEqual(['late', 'open'])
  })
})
