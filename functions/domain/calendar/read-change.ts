import type { Calendar } from '#schemas/calendar.ts'
import { checkWriting } from '#schemas/rules/line.ts'
import { fill } from '#schemas/text.ts'
import { type CalendarInput, calendarTexts } from '#schemas/texts/calendar.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import type { Typed } from '../desk/deed.ts'
import { type DayInput, type Days, faultsOf } from './day-checks.ts'
import { readDays } from './day-lines.ts'
import { readHours } from './hours-lines.ts'
import type { LineFault } from './lines.ts'
import type { Change } from './next-version.ts'

type Standing = { readonly calendar: Calendar; readonly today: string }
export type Found = Readonly<Record<CalendarInput, readonly LineFault[]>>

const { faults, labels } = calendarTexts

/** What is to be declared, as far as it can be read, and everything that is wrong with it as the calendar stands. */
export function readChange(
  typed: Typed,
  { calendar, today }: Standing,
): { readonly change: Change; readonly found: Found } {
  const read = (name: DayInput) => readDays(typed[name] ?? '', today, name !== 'withdraw')
  const [close, open, withdraw] = [read('close'), read('open'), read('withdraw')]
  const days: Days = { close: close.days, open: open.days, withdraw: withdraw.days }
  const hours = readHours(typed['hours'] ?? '')
  const source = readLine(typed, 'source')
  const reason = readLine(typed, 'reason')
  const found = {
    close: [...close.faults, ...faultsOf('close', days, calendar)],
    open: [...open.faults, ...faultsOf('open', days, calendar)],
    withdraw: [...withdraw.faults, ...faultsOf('withdraw', days, calendar)],
    hours: hours.faults,
    source: source.isMissing ? [{ fault: fill(errorTexts.required, { label: labels.source }) }] : source.faults,
    reason: reason.isMissing ? reasonOwed(days, today) : reason.faults,
  }
  const change = { days, hours: hours.hours, source: source.value, reason: reason.value, today }
  return { change, found: { ...found, close: [...found.close, ...emptiness(change, found)] } }
}

/** One line, as citizens will read it. */
function readLine(typed: Typed, name: 'source' | 'reason') {
  const { value, fault } = checkWriting({ kind: 'line', min: 1, max: 150 }, typed[name] ?? '')
  const wrong = fault ? [{ fault: fill(errorTexts[fault.text], { label: labels[name], ...fault.values }) }] : []
  return { value: String(value ?? ''), isMissing: value === undefined && !fault, faults: wrong }
}

/** Floods are declared afterwards: whoever closes a day that has passed says why. */
function reasonOwed({ close }: Days, today: string): LineFault[] {
  const past = close.find(({ date }) => date < today)
  return past ? [{ fault: fill(faults.past, { line: past.line, date: past.date }) }] : []
}

/** A version that changes nothing would be one more to look at. */
function emptiness({ days: { close, open, withdraw }, hours }: Change, found: Found): LineFault[] {
  const isEmpty = hours === null && close.length + open.length + withdraw.length === 0
  const isSound = Object.values(found).every(({ length }) => length === 0)
  return isEmpty && isSound ? [{ fault: faults.nothing }] : []
}
