import { describe, expect, test } from 'vitest'
import { draftOf } from '#functions/domain/calendar/draft.ts'
import { calendarInForce } from '#functions/domain/calendar/in-force.ts'
import { isWorkingDay } from '#functions/domain/promise/working-time.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { CalendarVersion } from '#schemas/calendar.ts'
import { someone } from '../desk/desk.ts'

const officer = someone('clerk')
const now = new Date('2026-11-23T03:00:00.000Z')
const base = (own?: CalendarVersion) => ({ national: thailand, own, officer, now })

function drafted(typed: Readonly<Record<string, string>>, own?: CalendarVersion) {
  const draft = draftOf({ source: 'ประกาศเทศบาล', ...typed }, base(own))
  if ('faults' in draft) throw new Error(JSON.stringify(draft.faults))
  return draft
}
function faultsIn(typed: Readonly<Record<string, string>>, own?: CalendarVersion) {
  const draft = draftOf({ source: 'ประกาศเทศบาล', ...typed }, base(own))
  return 'faults' in draft ? Object.fromEntries(Object.entries(draft.faults).map(([name, { en }]) => [name, en])) : {}
}
const working = (draft: ReturnType<typeof drafted>, day: string) => isWorkingDay(draft.calendar, day)

describe('a declaration', () => {
  test('closes and opens days under their names, on top of the national calendar', () => {
    const draft = drafted({ close: '2026-11-26 ปิดเพราะน้ำท่วม / Flood', open: '2026-11-28 ทำการชดเชย' })

    expect([working(draft, '2026-11-26'), working(draft, '2026-11-28')]).toEqual([false, true])
    expect(working(draft, '2026-12-07')).toBe(false)
    expect(draft.version).toEqual({
      municipality: 'namoungpet',
      number: 1,
      publishedAt: now.toISOString(),
      by: { id: officer.id, name: officer.name },
      source: 'ประกาศเทศบาล',
      reason: '',
      since: '2026-11-26',
      hours: null,
      closures: [
        {
          date: '2026-11-26',
          name: { th: 'ปิดเพราะน้ำท่วม', en: 'Flood' },
          short: { th: 'ปิดเพราะน้ำท่วม', en: 'Flood' },
        },
      ],
      opened: [{ date: '2026-11-28', name: { th: 'ทำการชดเชย', en: 'ทำการชดเชย' } }],
      withdrawn: [],
    })
  })

  test('goes on from the version before and says the whole anew', () => {
    const first = drafted({ close: '2026-11-26 น้ำท่วม', open: '2026-11-28 ชดเชย' }).version
    const second = drafted({ close: '2026-11-27 น้ำท่วม', withdraw: '2026-11-28' }, first)

    expect(second.version).toMatchObject({ number: 2, since: '2026-11-27', opened: [] })
    expect(second.version.closures.map(({ date }) => date)).toEqual(['2026-11-26', '2026-11-27'])
    expect(second.calendar.version > calendarInForce(thailand, first).version).toBe(true)
  })

  test('takes back what was declared here, and a national holiday too', () => {
    const first = drafted({ close: '2026-11-26 น้ำท่วม' }).version
    const second = drafted({ withdraw: '2026-11-26\n2026-12-07' }, first)

    expect([working(second, '2026-11-26'), working(second, '2026-12-07')]).toEqual([true, true])
    expect(second.version.withdrawn).toEqual(['2026-12-07'])
    const third = drafted({ close: '2026-12-07 หยุดชดเชย' }, second.version)
    expect(third.calendar.closures.filter(({ date }) => date === '2026-12-07')).toHaveLength(1)
  })

  test.each([
    ['08:30-16:30', { open: '08:30', close: '16:30' }],
    ['๘.๐๐ - ๑๖.๐๐ น.', { open: '08:00', close: '16:00' }],
    ['13:00-17:00\n9:00-12:00', { open: '09:00', close: '17:00' }],
  ])('%j changes the hours from today on', (hours, expected) => {
    const draft = drafted({ hours })

    expect(draft.calendar.hours).toEqual(expected)
    expect(draft.version.since).toBe('2026-11-23')
    expect(drafted({ close: '2026-11-26 น้ำท่วม' }, draft.version).calendar.hours).toEqual(expected)
  })

  test('takes Thai digits, empty lines and whatever ends a line', () => {
    const { version } = drafted({ close: '\r\n๒๐๒๖-๑๑-๒๖  น้ำท่วม\r\n\n2026-11-27 น้ำท่วม' })
    expect(version.closures.map(({ date }) => date)).toEqual(['2026-11-26', '2026-11-27'])
  })
})

describe('is refused with the line at fault', () => {
  const flood = drafted({ close: '2026-11-26 น้ำท่วม', open: '2026-11-28 ชดเชย' }).version

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['no day', { close: '2026-11-26 น้ำท่วม\n2026-02-30 ไม่มี' }, { close: 'Line 2: this is no date' }],
    ['no date', { close: 'พรุ่งนี้ น้ำท่วม' }, { close: 'Line 1: this is no date' }],
    ['a Buddhist year', { close: '2569-11-26 น้ำท่วม' }, { close: 'Line 1: 2569-11-26 must lie' }],
    ['two years ago', { close: '2024-11-26 น้ำท่วม', reason: 'ลืม' }, { close: 'Line 1: 2024-11-26 must lie' }],
    ['no name', { close: '2026-11-26' }, { close: 'Line 1: write the name' }],
    ['a name too long', { close: `2026-11-26 ${'ก'.repeat(151)}` }, { close: 'Line 1: the name may have' }],
    ['a day twice', { close: '2026-11-26 ก\n2026-11-26 ข' }, { close: 'Line 2: 2026-11-26 is there twice' }],
    [
      'a day in two inputs',
      { close: '2026-11-27 ก', open: '2026-11-27 ข' },
      { open: 'Line 1: 2026-11-27 is there twice' },
    ],
    ['a holiday again', { close: '2026-12-07 น้ำท่วม' }, { close: 'Line 1: 2026-12-07 is closed already (Substitute' }],
    ['a past closure without a reason', { close: '2026-11-27 ก\n2026-11-20 ข' }, { reason: '2026-11-20 (line 2' }],
    ['an opened working day', { open: '2026-11-25 ชดเชย' }, { open: 'Line 1: 2026-11-25 is a working day' }],
    ['nothing to take back', { withdraw: '2026-11-25' }, { withdraw: 'Line 1: nothing is declared for 2026-11-25' }],
    ['hours backwards', { hours: '16:30-08:30' }, { hours: 'Line 1: write the opening before' }],
    ['no hours', { hours: '08:30-16:30\nทั้งวัน' }, { hours: 'Line 2: write the opening before' }],
    ['overlapping hours', { hours: '08:30-12:00\n11:00-16:30' }, { hours: 'Line 2: these hours overlap' }],
    ['no change', {}, { close: 'Nothing is changed yet' }],
    ['no source', { source: ' ', close: '2026-11-26 ก' }, { source: 'Enter Source' }],
    ['more than anybody needs', { close: '2026-11-26 ก\n'.repeat(401) }, { close: 'There may be 400 lines' }],
  ])('%s', (_, typed, expected) => {
    const found = faultsIn(typed)
    expect(Object.keys(found)).toEqual(Object.keys(expected))
    for (const [name, words] of Object.entries(expected)) expect(found[name]).toContain(words)
  })

  test.each([
    [{ close: '2026-11-26 อีกครั้ง' }, 'Line 1: 2026-11-26 is closed already (น้ำท่วม)'],
    [{ close: '2026-11-28 ปิด' }, 'Line 1: 2026-11-28 was declared open'],
  ])('%j against the version before', (typed, words) => {
    expect(faultsIn(typed, flood)['close']).toContain(words)
  })

  test('a year with no open day', () => {
    const days = Array.from({ length: 366 }, (_, n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10))
    const closed = new Set(thailand.closures.map(({ date }) => date))
    const close = days
      .filter((day) => day.startsWith('2027') && !closed.has(day))
      .map((day) => `${day} ปิด`)
      .join('\n')

    expect(faultsIn({ close })['close']).toMatch(/^Line \d+: 2027 would have no working day left/)
    expect(faultsIn({ close, open: '2027-01-02 เปิด', source: 's' })['open']).toContain('twice')
  })

  test('everything at once, and of very many lines only the first', () => {
    const close = Array.from({ length: 30 }, () => 'ไม่ใช่วันที่').join('\n')
    const found = faultsIn({ close, open: '2026-11-25', withdraw: 'x', hours: 'x', source: '' })

    expect(Object.keys(found)).toEqual(['close', 'open', 'withdraw', 'hours', 'source'])
    expect(found['close']?.split('\n')).toHaveLength(11)
    expect(found['close']).toContain('And 20 more lines')
  })
})

test('a national calendar that comes later is the one that gives the reason', () => {
  const own = drafted({ close: '2026-11-26 น้ำท่วม', reason: 'น้ำท่วมใหญ่' }).version
  const later = { ...thailand, version: 'th-2027-01-01', publishedAt: '2027-01-01T00:00:00.000Z', reason: 'ครม.' }

  expect(calendarInForce(thailand, own)).toMatchObject({ reason: 'น้ำท่วมใหญ่' })
  expect(calendarInForce(later, own)).toMatchObject({ reason: 'ครม.' })
  expect(calendarInForce(later, own).version > calendarInForce(thailand, own).version).toBe(true)
})
