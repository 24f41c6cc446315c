import { describe, expect, test } from 'vitest'
import { file } from './matter.ts'
import { table } from './table.ts'
import { at, somchai, walk } from './walk.ts'

const spoke = { channel: 'call', result: 'spoke' }

/** Monday 7 December 2026 is a substitution holiday, Thursday 10 December is Constitution Day. */
describe('filed on the Friday evening before a long weekend', () => {
  test('each step comes at its minute, once, to the right person, until somebody calls', async () => {
    const town = await walk('2026-12-04 17:10')
    const { receipt, act, page } = await file(town)
    expect(receipt).toMatchObject({
      receivedAt: at('2026-12-04 17:10'),
      effectiveAt: at('2026-12-08 08:30'),
      targetAt: at('2026-12-09 16:30'),
      dueAt: at('2026-12-11 16:30'),
    })

    await town.to('2026-12-17 10:00')
    expect(await act('contact', spoke)).toBe('done')
    await town.to('2026-12-24 00:00')

    expect(town.told()).toEqual(
      table(`
        Fri 2026-12-04 17:10  somying@example.com            receipt
        Fri 2026-12-04 17:10  works@namoungpet.example       alert
        Wed 2026-12-09 08:30  works@namoungpet.example       reminder
        Fri 2026-12-11 08:30  works@namoungpet.example       reminder2
        Fri 2026-12-11 08:30  works-head@namoungpet.example  reminder2
        Fri 2026-12-11 16:30  works-head@namoungpet.example  breach
        Mon 2026-12-14 08:30  palad@namoungpet.example       escalation
        Tue 2026-12-15 08:30  works@namoungpet.example       digest: overdue 1
        Tue 2026-12-15 08:30  works-head@namoungpet.example  digest: overdue 1
        Wed 2026-12-16 08:30  works@namoungpet.example       digest: overdue 1
        Wed 2026-12-16 08:30  works-head@namoungpet.example  digest: overdue 1
        Thu 2026-12-17 08:30  works@namoungpet.example       digest: overdue 1
        Thu 2026-12-17 08:30  works-head@namoungpet.example  digest: overdue 1
      `),
    )
    expect(await page()).toMatchObject({ status: 'contacted', contactedAt: at('2026-12-17 10:00') })
  })

  test('the page says from the first minute to the last how it was counted and what became of it', async () => {
    const town = await walk('2026-12-04 17:10')
    const { act, page } = await file(town)
    const received = {
      th: 'ท่านส่งเรื่องเมื่อวันศุกร์ที่ 4 ธันวาคม 2569 เวลา 17.10 น. ท่านส่งเรื่องนอกวันหรือเวลาราชการ กฎหมายจึงถือว่าได้รับเรื่องในวันและเวลาทำการถัดไป ถือว่าได้รับเรื่องเมื่อวันอังคารที่ 8 ธันวาคม 2569 เวลา 08.30 น.',
      en: 'You sent this on Friday 4 December 2026, 17:10. You sent this outside office hours; by law it counts as received at the next opening. Received on Tuesday 8 December 2026, 08:30.',
    }
    const says = async (th: string, en: string) =>
      expect((await page()).explanation).toEqual({ th: `${received.th} ${th}`, en: `${received.en} ${en}` })

    await says(
      'เจ้าหน้าที่จะติดต่อท่านภายในวันศุกร์ที่ 11 ธันวาคม 2569 เวลา 16.30 น. นับ 2 วันทำการถัดจากวันอังคารที่ 8 ธันวาคม 2569 ไม่นับวันหยุดราชการ (ข้ามวันที่ 7 ธ.ค. วันหยุดชดเชยวันพ่อแห่งชาติ, วันที่ 10 ธ.ค. วันรัฐธรรมนูญ)',
      "An officer will contact you by Friday 11 December 2026, 16:30. Two working days after Tuesday 8 December 2026, not counting public holidays (skipped: 7 Dec, Substitute holiday for King Bhumibol's Birthday, National Day and Father's Day; 10 Dec, Constitution Day).",
    )
    await town.to('2026-12-11 16:31')
    await says(
      'กำหนดติดต่อท่านคือวันศุกร์ที่ 11 ธันวาคม 2569 เวลา 16.30 น. เราติดต่อท่านช้ากว่ากำหนด ต้องขออภัยเป็นอย่างยิ่ง',
      'We should have contacted you by Friday 11 December 2026, 16:30. We are late, and we are sorry.',
    )
    await town.to('2026-12-14 08:31')
    await says(
      'กำหนดติดต่อท่านคือวันศุกร์ที่ 11 ธันวาคม 2569 เวลา 16.30 น. เราติดต่อท่านช้ากว่ากำหนด ต้องขออภัยเป็นอย่างยิ่ง เราได้รายงานเรื่องนี้ถึงปลัดเทศบาลตำบลนาเมืองเพชรแล้ว',
      'We should have contacted you by Friday 11 December 2026, 16:30. We are late, and we are sorry. It has been reported to the Municipal Clerk.',
    )
    await act('contact', spoke)
    await says(
      'เจ้าหน้าที่ติดต่อท่านเมื่อวันจันทร์ที่ 14 ธันวาคม 2569 เวลา 08.31 น. ช้ากว่ากำหนดวันศุกร์ที่ 11 ธันวาคม 2569 เวลา 16.30 น. ต้องขออภัยเป็นอย่างยิ่ง',
      'We reached you on Monday 14 December 2026, 08:31, later than our time, Friday 11 December 2026, 16:30, and we are sorry.',
    )
  })

  test('whoever has taken it is reminded themselves, and a call in the minute that it is due keeps the promise', async () => {
    const town = await walk('2026-12-04 17:10')
    const { act, kinds } = await file(town)

    await town.to('2026-12-08 09:00')
    await act('assign', { person: somchai.id })
    await town.to('2026-12-11 16:30')
    await act('contact', spoke)
    await town.to('2026-12-16 00:00')

    expect(town.told()).toEqual(
      table(`
        Fri 2026-12-04 17:10  somying@example.com            receipt
        Fri 2026-12-04 17:10  works@namoungpet.example       alert
        Wed 2026-12-09 08:30  somchai@namoungpet.example     reminder
        Fri 2026-12-11 08:30  somchai@namoungpet.example     reminder2
        Fri 2026-12-11 08:30  works-head@namoungpet.example  reminder2
      `),
    )
    expect(await kinds()).not.toContain('sla.breached')
  })

  test('with one working day in all there is one reminder: the second is dropped, being of the same day', async () => {
    const town = await walk('2026-12-04 17:10')
    await file(town, { promise: { target: 1, due: 1 } })

    await town.to('2026-12-11 12:00')

    expect(town.told()).toEqual(
      table(`
        Fri 2026-12-04 17:10  somying@example.com            receipt
        Fri 2026-12-04 17:10  works@namoungpet.example       alert
        Wed 2026-12-09 08:30  works@namoungpet.example       reminder
        Wed 2026-12-09 16:30  works-head@namoungpet.example  breach
        Fri 2026-12-11 08:30  palad@namoungpet.example       escalation
      `),
    )
  })

  test('a sweeper that is down from before due until 17:00 tells the head at the next opening, the breach as of due', async () => {
    const town = await walk('2026-12-04 17:10')
    const { kept } = await file(town)
    await town.to('2026-12-11 16:00')
    town.told()

    town.sleep('2026-12-11 17:00')
    await town.to('2026-12-14 12:00')

    expect(town.told()).toEqual(
      table(`
        Mon 2026-12-14 08:30  works-head@namoungpet.example  breach
        Mon 2026-12-14 08:30  palad@namoungpet.example       escalation
      `),
    )
    expect((await kept()).history).toContainEqual({
      kind: 'sla.breached',
      at: at('2026-12-11 16:30'),
      detectedAt: at('2026-12-11 17:00'),
    })
  })

  test('one that wakes at 16:59 tells the head there and then', async () => {
    const town = await walk('2026-12-04 17:10')
    await file(town)
    await town.to('2026-12-11 16:00')
    town.told()

    town.sleep('2026-12-11 16:59')
    await town.to('2026-12-14 08:30')

    expect(town.told()).toEqual(table('Fri 2026-12-11 16:59  works-head@namoungpet.example  breach'))
  })
})
