import type { Calendar } from '#schemas/calendar.ts'
import { fill, type Text } from '#schemas/text.ts'
import { calendarTexts } from '#schemas/texts/calendar.ts'
import { isWorkingDay } from '../promise/working-time.ts'
import type { DayLine } from './day-lines.ts'
import type { LineFault } from './lines.ts'

const { faults } = calendarTexts

export type DayInput = 'close' | 'open' | 'withdraw'
export type Days = Readonly<Record<DayInput, readonly DayLine[]>>

const isOpened = ({ opened }: Calendar, day: string) => opened.some(({ date }) => date === day)
const closureOf = ({ closures }: Calendar, day: string) => closures.find(({ date }) => date === day)

/** Why a day cannot be declared so, as the calendar stands. */
const checks: Readonly<Record<DayInput, (day: DayLine, calendar: Calendar) => Text | undefined>> = {
  close({ line, date }, calendar) {
    if (isOpened(calendar, date)) return fill(faults.opened, { line, date })
    const closure = closureOf(calendar, date)
    return closure && fill(faults.closed, { line, date, name: closure.name })
  },
  open: ({ line, date }, calendar) => (isWorkingDay(calendar, date) ? fill(faults.working, { line, date }) : undefined),
  withdraw: ({ line, date }, calendar) =>
    isOpened(calendar, date) || closureOf(calendar, date) ? undefined : fill(faults.unknown, { line, date }),
}

/** What is wrong with the days of one input; a day that stands in an earlier line, here or in another input, is there twice. */
export function faultsOf(input: DayInput, days: Days, calendar: Calendar): readonly LineFault[] {
  const inputs = ['close', 'open', 'withdraw'] as const
  const earlier = inputs.slice(0, inputs.indexOf(input)).flatMap((name) => days[name])
  return days[input].flatMap((day, index) => {
    const before = [...earlier, ...days[input].slice(0, index)]
    const isTwice = before.some(({ date }) => date === day.date)
    const fault = isTwice ? fill(faults.twice, day) : checks[input](day, calendar)
    return fault ? [{ fault }] : []
  })
}

/** The first line after which a year has no working day left, if there is one. */
export function lastDayGone({ close }: Days, calendar: Calendar): LineFault | undefined {
  const years = new Set(close.map(({ date }) => date.slice(0, 4)))
  const [gone] = [...years].filter((year) => !hasWorkingDay(calendar, year))
  const day = gone && close.findLast(({ date }) => date.startsWith(gone))
  return day ? { fault: fill(faults.noDays, { line: day.line, year: gone }) } : undefined
}

function hasWorkingDay(calendar: Calendar, year: string) {
  const start = Date.parse(`${year}-01-01T00:00:00.000Z`)
  const days = Array.from({ length: 366 }, (_, n) => new Date(start + n * 86_400_000).toISOString().slice(0, 10))
  return days.some((day) => day.startsWith(year) && isWorkingDay(calendar, day))
}
