import { describe, expect, test } from 'vitest'
import { derivePromise } from '#functions/domain/promise/promise.ts'
import { recompute } from '#functions/domain/promise/recompute.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import {
  at,
  clockOf,
  closed,
  contacted,
  received,
  reopened,
  shownOnPage,
  swept,
  unanswered,
  withClosure,
} from './histories.ts'

const explained = (...history: HistoryEntry[]) => derivePromise(clockOf(history)).explanation

test('a receipt in office hours says when it counts, until when, and how that was counted', () => {
  expect(explained(received(at('2026-11-23 09:15')))).toEqual({
    th: 'ถือว่าได้รับเรื่องเมื่อวันจันทร์ที่ 23 พฤศจิกายน 2569 เวลา 09.15 น. เจ้าหน้าที่จะติดต่อท่านภายในวันพุธที่ 25 พฤศจิกายน 2569 เวลา 16.30 น. นับ 2 วันทำการถัดจากวันจันทร์ที่ 23 พฤศจิกายน 2569 ไม่นับวันหยุดราชการ',
    en: 'Received on Monday 23 November 2026, 09:15. An officer will contact you by Wednesday 25 November 2026, 16:30. Two working days after Monday 23 November 2026, not counting public holidays.',
  })
})

test('a receipt after hours says when it was sent, and names the holidays that it waited for', () => {
  expect(explained(received(at('2026-12-04 16:45')))).toEqual({
    th: 'ท่านส่งเรื่องเมื่อวันศุกร์ที่ 4 ธันวาคม 2569 เวลา 16.45 น. ท่านส่งเรื่องนอกวันหรือเวลาราชการ กฎหมายจึงถือว่าได้รับเรื่องในวันและเวลาทำการถัดไป ถือว่าได้รับเรื่องเมื่อวันอังคารที่ 8 ธันวาคม 2569 เวลา 08.30 น. เจ้าหน้าที่จะติดต่อท่านภายในวันศุกร์ที่ 11 ธันวาคม 2569 เวลา 16.30 น. นับ 2 วันทำการถัดจากวันอังคารที่ 8 ธันวาคม 2569 ไม่นับวันหยุดราชการ (ข้ามวันที่ 7 ธ.ค. วันหยุดชดเชยวันพ่อแห่งชาติ, วันที่ 10 ธ.ค. วันรัฐธรรมนูญ)',
    en: "You sent this on Friday 4 December 2026, 16:45. You sent this outside office hours; by law it counts as received at the next opening. Received on Tuesday 8 December 2026, 08:30. An officer will contact you by Friday 11 December 2026, 16:30. Two working days after Tuesday 8 December 2026, not counting public holidays (skipped: 7 Dec, Substitute holiday for King Bhumibol's Birthday, National Day and Father's Day; 10 Dec, Constitution Day).",
  })
})

test('the days of one feast are named together', () => {
  const { th, en } = explained(received(at('2027-04-12 16:29')))

  expect(th).toContain('ไม่นับวันหยุดราชการ (ข้ามวันที่ 13-15 เม.ย. วันสงกรานต์)')
  expect(en).toContain('not counting public holidays (skipped: 13-15 Apr, Songkran).')
})

test('feasts are named apart when days lie between, and never when they fall on a weekend', () => {
  const calendar = withClosure('2026-02-14', withClosure('2026-02-12', withClosure('2026-02-10')))
  const receipt = received(at('2026-02-09 10:00'), calendar)

  expect(derivePromise(clockOf([receipt], { calendar })).explanation.en).toContain(
    '(skipped: 10 Feb, Special holiday; 12 Feb, Special holiday).',
  )
  const overWeekend = received(at('2026-02-11 17:00'), calendar)
  expect(derivePromise(clockOf([overWeekend], { calendar })).explanation.th).toContain('(ข้ามวันที่ 12 ก.พ. วันหยุดพิเศษ)')
})

test('who left no contact is told that there is no date', () => {
  expect(explained({ ...received(at('2026-11-23 09:15')), targetAt: null, dueAt: null } as HistoryEntry)).toEqual({
    th: 'ท่านไม่ได้ให้ช่องทางติดต่อไว้ จึงไม่มีกำหนดติดต่อกลับ โปรดดูความคืบหน้าที่หน้าติดตามเรื่อง',
    en: 'You left no contact, so there is no call-back date; please check progress on the status page.',
  })
})

test('a reopening speaks of the reopening', () => {
  const { th, en } = explained(received(at('2026-02-09 10:00')), reopened(at('2026-02-13 17:00')))

  expect(th).toContain('เริ่มนับจากวันจันทร์ที่ 16 กุมภาพันธ์ 2569 เวลา 08.30 น.')
  expect(en).toContain('You asked us to take it up again on Friday 13 February 2026, 17:00.')
  expect(en).not.toContain('Received on')
})

test('a date kept because it was told does not pretend to be counted', () => {
  const told = received(at('2026-08-06 10:00'), withClosure('2026-08-10'))

  expect(explained(told).en).toContain('by Tuesday 11 August 2026, 16:30. This is the date that we gave you.')
})

test.each([
  [{ target: 1, due: 1 }, 'One working day after', 'นับ 1 วันทำการ'],
  [{ target: 1, due: 3 }, '3 working days after', 'นับ 3 วันทำการ'],
])('another policy is counted as it is', (policy, en, th) => {
  const { explanation } = derivePromise(clockOf([received(at('2026-02-09 10:00'), undefined, policy)], { policy }))

  expect(explanation.en).toContain(en)
  expect(explanation.th).toContain(th)
})

test('a date in a year without announced holidays is marked', () => {
  const { th, en } = explained(received(at('2027-12-30 10:00')))

  expect(th).toMatch(/กำหนดนี้อาจเลื่อนได้เมื่อมีประกาศวันหยุดราชการประจำปี 2571$/)
  expect(en).toMatch(/It may still move when the public holidays of 2028 are announced\.$/)
})

describe('what became of the promise is said as it is', () => {
  const receipt = received(at('2026-02-09 10:00'))
  const breached = swept(clockOf([receipt]), at('2026-02-11 16:30')).history
  const excuse: HistoryEntry = { kind: 'sla.breach-excused', at: at('2026-02-12 09:00'), reason: 'closure' }
  const due = 'Wednesday 11 February 2026, 16:30'

  test.each<[string, HistoryEntry[], string]>([
    [
      'kept',
      [receipt, contacted(at('2026-02-10 09:00'))],
      `We reached you on Tuesday 10 February 2026, 09:00, within our time, ${due}.`,
    ],
    [
      'kept by two attempts and a message',
      [
        receipt,
        unanswered(at('2026-02-10 09:00')),
        unanswered(at('2026-02-10 14:00')),
        shownOnPage(at('2026-02-10 15:00')),
      ],
      `We tried twice to reach you and left a message, the last on Tuesday 10 February 2026, 15:00, within our time, ${due}.`,
    ],
    [
      'kept late',
      [...breached, contacted(at('2026-02-12 09:00'))],
      `We reached you on Thursday 12 February 2026, 09:00, later than our time, ${due}, and we are sorry.`,
    ],
    [
      'kept in time and entered late',
      [...breached, contacted(at('2026-02-12 09:00'), { occurredAt: at('2026-02-11 11:00') })],
      'within our time',
    ],
    ['broken', [...breached], `We should have contacted you by ${due}. We are late, and we are sorry.`],
    ['broken and excused', [...breached, excuse], 'A closed day within that time was declared afterwards.'],
    [
      'ended before',
      [receipt, closed(at('2026-02-10 10:00'), 'duplicate')],
      'The matter ended before a contact was due.',
    ],
  ])('%s', (_, history, words) => {
    const { th, en } = explained(...history)

    expect(en).toContain(words)
    expect(en).not.toMatch(/will contact you|Two working days/)
    expect(th).not.toContain('เจ้าหน้าที่จะติดต่อท่าน')
  })

  test('the clerk is named once the clerk was told', () => {
    const escalated = swept(clockOf(breached), at('2026-02-12 08:30')).history

    expect(explained(...breached).th).not.toContain('{clerkTitle}')
    expect(explained(...escalated).th).toContain('เราได้รายงานเรื่องนี้ถึง{clerkTitle}แล้ว')
  })

  test('a date that moved says from where and why', () => {
    const calendar = withClosure('2026-08-10')
    const told = received(at('2026-08-06 10:00'))
    const moved = recompute(clockOf([told], { calendar }), { now: new Date(at('2026-08-07 11:00')), reason: 'น้ำท่วม' })
    const { th, en } = derivePromise(clockOf([told, ...moved], { calendar })).explanation

    expect(th).toContain('กำหนดเดิมคือวันจันทร์ที่ 10 สิงหาคม 2569 เวลา 16.30 น. เลื่อนเพราะน้ำท่วม')
    expect(en).toContain('It was Monday 10 August 2026, 16:30 before')
  })
})
