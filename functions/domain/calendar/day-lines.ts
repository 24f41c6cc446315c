import { checkWriting } from '#schemas/rules/line.ts'
import { fill, type Text } from '#schemas/text.ts'
import { calendarTexts } from '#schemas/texts/calendar.ts'
import { addDays, isDay } from '../promise/bangkok.ts'
import { type Line, type LineFault, linesOf } from './lines.ts'

/** A day that was typed, its name in both languages, and the line it stands in. */
export type DayLine = { readonly line: number; readonly date: string; readonly name: Text }

const { faults } = calendarTexts
const DAYS_BACK = 366
const DAYS_AHEAD = 3660

/** The days of a text area, a line each: `YYYY-MM-DD name`, where a name may go on in English behind a slash. */
export function readDays(typed: string, today: string, isNamed: boolean) {
  const { lines, faults: wrong } = linesOf(typed)
  const read = lines.map((line) => readDay(line, today, isNamed))
  return {
    days: read.filter((one): one is DayLine => !('fault' in one)),
    faults: [...wrong, ...read.filter((one): one is LineFault => 'fault' in one)],
  }
}

function readDay({ line, text }: Line, today: string, isNamed: boolean): DayLine | LineFault {
  const [, date = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})(?:\s+(.*))?$/.exec(text) ?? []
  if (!isDay(date)) return { fault: fill(faults.date, { line }) }
  if (date < addDays(today, -DAYS_BACK) || date > addDays(today, DAYS_AHEAD))
    return { fault: fill(faults.far, { line, date }) }
  if (!isNamed) return { line, date, name: { th: '', en: '' } }
  const { value, fault } = checkWriting({ kind: 'line', min: 1, max: 150 }, rest)
  if (value === undefined) return { fault: fill(fault ? faults.longName : faults.name, { line }) }
  return { line, date, name: inBoth(String(value)) }
}

function inBoth(name: string): Text {
  const [th = '', en = th] = name.split(/\s+\/\s+/, 2)
  return { th, en }
}
