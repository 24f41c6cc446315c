import { expect, test } from 'vitest'
import { bangkokDay, bangkokTime, dateText, dateTimeText, shortDateText, timeText } from '#schemas/dates.ts'

test('an instant is said in both languages', () => {
  expect(dateTimeText('2026-11-25T09:30:00.000Z')).toEqual({
    th: 'วันพุธที่ 25 พฤศจิกายน 2569 เวลา 16.30 น.',
    en: 'Wednesday 25 November 2026, 16:30',
  })
})

test('the Bangkok day begins at 17:00 UTC', () => {
  expect([bangkokDay('2026-12-31T16:59:59.999Z'), bangkokTime('2026-12-31T16:59:59.999Z')]).toEqual([
    '2026-12-31',
    '23:59',
  ])
  expect([bangkokDay('2026-12-31T17:00:00Z'), bangkokTime('2026-12-31T17:00:00Z')]).toEqual(['2027-01-01', '00:00'])
})

test('every day of the year reads as the tables of Intl have it', () => {
  const thai = new Intl.DateTimeFormat('th-TH', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
  const thaiWeekday = new Intl.DateTimeFormat('th-TH', { timeZone: 'UTC', weekday: 'long' })
  const english = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' })
  const short = new Intl.DateTimeFormat('th-TH', { timeZone: 'UTC', day: 'numeric', month: 'short' })

  for (let day = Date.parse('2028-01-01'); day < Date.parse('2029-01-01'); day += 86_400_000) {
    const date = new Date(day)
    const text = date.toISOString().slice(0, 10)
    const { year } = Object.fromEntries(thai.formatToParts(date).map(({ type, value }) => [type, value]))

    expect(year).toBe('2571')
    expect(dateText(text)).toEqual({
      th: `${thaiWeekday.format(date)}ที่ ${thai.format(date).replace('พ.ศ. ', '')}`,
      en: `${weekday.format(date)} ${english.format(date)}`,
    })
    expect(shortDateText(text).th).toBe(short.format(date))
  }
})

test('times and days inside sentences', () => {
  expect(timeText('08:30')).toEqual({ th: '08.30 น.', en: '08:30' })
  expect(shortDateText('2026-12-07')).toEqual({ th: '7 ธ.ค.', en: '7 Dec' })
  expect(shortDateText('2027-04-13', '2027-04-15')).toEqual({ th: '13-15 เม.ย.', en: '13-15 Apr' })
})

test('what is no day is a mistake', () => {
  expect(() => dateText('2026-13-01')).toThrow('2026-13-01 is not a day')
})
