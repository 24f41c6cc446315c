import type { Calendar } from '#schemas/calendar.ts'
import type { PromisePolicy } from '#schemas/form.ts'

const slot = 30 * 60 * 1000
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Bangkok', dateStyle: 'short', timeStyle: 'short' })
const weekday = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Bangkok', weekday: 'short' })

const memory = new Map<number, { readonly day: string; readonly time: string; readonly weekday: string }>()

/** The wall clock of a half-hour by the tables of Intl, remembered because Intl is slow. */
function wallClock(at: number) {
  const known = memory.get(at)
  if (known) return known
  const [day = '', time = ''] = format.format(at).split(' ')
  const read = { day, time, weekday: weekday.format(at) }
  memory.set(at, read)
  return read
}

const staffing = ({ hours, ...calendar }: Calendar) => {
  const closed = new Set(calendar.closures.map(({ date }) => date))
  const opened = new Set(calendar.opened.map(({ date }) => date))
  return (at: number) => {
    const { day, time, weekday: name } = wallClock(at)
    const works = opened.has(day) || (!['Sat', 'Sun'].includes(name) && !closed.has(day))
    return works && hours.open <= time && time < hours.close
  }
}

/** The doors that open and close after an instant, until there are enough of each. */
function doors(isStaffed: (at: number) => boolean, from: number, enough: number) {
  const openings: number[] = []
  const closings: number[] = []
  for (let at = from; openings.length <= enough; at += slot) {
    if (isStaffed(at) === isStaffed(at + slot)) continue
    const turned = isStaffed(at) ? closings : openings
    turned.push(at + slot)
  }
  return { openings, closings }
}

const instant = (ms: number | undefined) => new Date(ms ?? Number.NaN).toISOString()

/** A second clock that knows no days: it walks through half-hours and counts doors that open and close. */
export function naivePromise(calendar: Calendar, { target, due }: PromisePolicy, receivedAt: Date) {
  const isStaffed = staffing(calendar)
  let at = Math.floor(receivedAt.getTime() / slot) * slot
  let effectiveAt = receivedAt.getTime()
  for (; !isStaffed(at); at += slot) effectiveAt = at + slot
  const { openings, closings } = doors(isStaffed, at, due)
  return {
    effectiveAt: instant(effectiveAt),
    targetAt: instant(closings[target]),
    dueAt: instant(closings[due]),
    remind1: instant(openings[target - 1]),
    remind2: due === target ? undefined : instant(openings[due - 1]),
    escalate: instant(openings[due]),
  }
}
