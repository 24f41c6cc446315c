import { clockText } from './clock-text.ts'
import { monthNames } from './months.ts'
import type { Text } from './text.ts'

const bangkok = 7 * 60 * 60 * 1000

const weekdays = [
  { th: 'วันอาทิตย์', en: 'Sunday' },
  { th: 'วันจันทร์', en: 'Monday' },
  { th: 'วันอังคาร', en: 'Tuesday' },
  { th: 'วันพุธ', en: 'Wednesday' },
  { th: 'วันพฤหัสบดี', en: 'Thursday' },
  { th: 'วันศุกร์', en: 'Friday' },
  { th: 'วันเสาร์', en: 'Saturday' },
] as const satisfies Text[]

const shortMonths = [
  { th: 'ม.ค.', en: 'Jan' },
  { th: 'ก.พ.', en: 'Feb' },
  { th: 'มี.ค.', en: 'Mar' },
  { th: 'เม.ย.', en: 'Apr' },
  { th: 'พ.ค.', en: 'May' },
  { th: 'มิ.ย.', en: 'Jun' },
  { th: 'ก.ค.', en: 'Jul' },
  { th: 'ส.ค.', en: 'Aug' },
  { th: 'ก.ย.', en: 'Sep' },
  { th: 'ต.ค.', en: 'Oct' },
  { th: 'พ.ย.', en: 'Nov' },
  { th: 'ธ.ค.', en: 'Dec' },
] as const satisfies Text[]

/** The instant's wall clock in Bangkok as `YYYY-MM-DDTHH:mm...`; +07:00 all year, whatever zone the host is in. */
const wallClock = (instant: string) => new Date(Date.parse(instant) + bangkok).toISOString()

/** The Bangkok day (Gregorian `YYYY-MM-DD`) of an instant. */
export const bangkokDay = (instant: string) => wallClock(instant).slice(0, 10)

/** The Bangkok wall-clock time (`HH:mm`) of an instant. */
export const bangkokTime = (instant: string) => wallClock(instant).slice(11, 16)

/** The year of a day as people read it: Buddhist Era in Thai. */
export const yearText = (day: string): Text => {
  const year = Number(day.slice(0, 4))
  return { th: String(year + 543), en: String(year) }
}

/** A Bangkok day in full: "วันพุธที่ 25 พฤศจิกายน 2569", "Wednesday 25 November 2026". */
export function dateText(day: string): Text {
  const { date, month, weekday } = partsOf(day)
  const year = yearText(day)
  return {
    th: `${weekday.th}ที่ ${date} ${month.th} ${year.th}`,
    en: `${weekday.en} ${date} ${month.en} ${year.en}`,
  }
}

/** A Bangkok day inside a sentence about its year, or the days from it to a later one of its month: "7 ธ.ค.", "13-15 Apr". */
export function shortDateText(day: string, lastDay = day): Text {
  const { date, short } = partsOf(day)
  const dates = lastDay === day ? date : `${date}-${partsOf(lastDay).date}`
  return { th: `${dates} ${short.th}`, en: `${dates} ${short.en}` }
}

/** A month `YYYY-MM` with its year: "พฤศจิกายน 2569", "November 2026". */
export function monthText(yearAndMonth: string): Text {
  const { month } = partsOf(`${yearAndMonth}-01`)
  const year = yearText(yearAndMonth)
  return { th: `${month.th} ${year.th}`, en: `${month.en} ${year.en}` }
}

/** A wall-clock time `HH:mm`: "16.30 น.", "16:30". */
export function timeText(time: string): Text {
  const { th, en } = clockText(time)
  return { th: `${th} น.`, en }
}

/** An instant as Bangkok's people say it: "วันพุธที่ 25 พฤศจิกายน 2569 เวลา 16.30 น.", "Wednesday 25 November 2026, 16:30". */
export function dateTimeText(instant: string): Text {
  const date = dateText(bangkokDay(instant))
  const time = timeText(bangkokTime(instant))
  return { th: `${date.th} เวลา ${time.th}`, en: `${date.en}, ${time.en}` }
}

function partsOf(day: string) {
  const midnight = new Date(`${day}T00:00:00.000Z`)
  const month = monthNames[midnight.getUTCMonth()]
  const short = shortMonths[midnight.getUTCMonth()]
  const weekday = weekdays[midnight.getUTCDay()]
  if (!month || !short || !weekday) throw new Error(`${day} is not a day`)
  return { date: midnight.getUTCDate(), month, short, weekday }
}
