type Field = { from: number; to: number; names?: string[] }
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/** EventBridge's six fields; the week begins with Sunday = 1. */
const fields: Field[] = [
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  { from: 1, to: 12, names: months },
  { from: 1, to: 7, names: days },
  { from: 1970, to: 2199 },
]

function numberOf(text: string, { from, names = [] }: Field): number {
  const named = names.indexOf(text.toUpperCase())
  const value = named >= 0 ? named + from : Number(text)
  if (!/^\w+$/.test(text) || !Number.isInteger(value)) throw new Error(`the local runner cannot read ${text} in cron()`)
  return value
}

function matcher(part: string, field: Field): (value: number) => boolean {
  const [range = '', step] = part.split('/')
  const [first = '', last] = range === '*' || range === '?' ? [String(field.from), String(field.to)] : range.split('-')
  const from = numberOf(first, field)
  const to = last === undefined ? (step === undefined ? from : field.to) : numberOf(last, field)
  return (value) => value >= from && value <= to && (value - from) % Number(step ?? 1) === 0
}

/** Swedish writes an instant as `2026-11-22 08:30:00`. */
function partsIn(instant: number, timeZone: string): number[] {
  const local = new Date(instant).toLocaleString('sv-SE', { timeZone }).split(/\D/).map(Number)
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = local
  return [minute, hour, day, month, new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1, year]
}

/** Reads `cron(...)`; the answer tells whether a minute (an instant in it) is one of the schedule's in its time zone. */
export function readCron(expression: string, timeZone: string): (instant: number) => boolean {
  const texts = /^cron\((.*)\)$/.exec(expression)?.[1]?.trim().split(/\s+/) ?? []
  if (texts.length !== fields.length) throw new Error(`the local runner cannot read ${expression}`)
  const matchers = fields.map((field, index) => (texts[index] ?? '').split(',').map((part) => matcher(part, field)))
  return (instant) => {
    const values = partsIn(instant, timeZone)
    return matchers.every((alternatives, index) => alternatives.some((matches) => matches(values[index] ?? -1)))
  }
}
