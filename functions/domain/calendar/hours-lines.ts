import type { OfficeHours } from '#schemas/calendar.ts'
import { fill } from '#schemas/text.ts'
import { calendarTexts } from '#schemas/texts/calendar.ts'
import { type Line, type LineFault, linesOf } from './lines.ts'

type Span = OfficeHours & { readonly line: number }

const { faults } = calendarTexts
const time = '([01]?\\d|2[0-3])[:.]([0-5]\\d)'
const pattern = new RegExp(`^${time}\\s*(?:-|–|ถึง)\\s*${time}(?:\\s*น\\.)?$`)

/** Office hours, such as `08:30-16:30`; in several lines they are one day all the same, since lunch never stops anything. */
export function readHours(typed: string): {
  readonly hours: OfficeHours | null
  readonly faults: readonly LineFault[]
} {
  const { lines, faults: tooMany } = linesOf(typed)
  const read = lines.map(readSpan)
  const spans = read.filter((one): one is Span => !('fault' in one)).toSorted((a, b) => (a.open < b.open ? -1 : 1))
  const overlaps = spans
    .filter(({ open }, index) => index > 0 && open < (spans[index - 1]?.close ?? ''))
    .map(({ line }) => ({ fault: fill(faults.overlap, { line }) }))
  const wrong = [...tooMany, ...read.filter((one): one is LineFault => 'fault' in one), ...overlaps]
  const [first, last] = [spans[0], spans.at(-1)]
  return { hours: first && last && wrong.length === 0 ? { open: first.open, close: last.close } : null, faults: wrong }
}

function readSpan({ line, text }: Line): Span | LineFault {
  const [, ...parts] = pattern.exec(text) ?? []
  const [open, close] = [clock(parts[0], parts[1]), clock(parts[2], parts[3])]
  return open < close ? { line, open, close } : { fault: fill(faults.hours, { line }) }
}

const clock = (hour = '', minute = '') => (hour === '' ? '' : `${hour.padStart(2, '0')}:${minute}`)
