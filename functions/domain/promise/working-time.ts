import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay, bangkokTime } from '#schemas/dates.ts'
import { addDays, daysBetween, instant, instantAt, isWeekend } from './bangkok.ts'

const isOpened = ({ opened }: Calendar, day: string) => opened.some(({ date }) => date === day)

/** The closure that takes a weekday away, if there is one. */
export const closureOn = (calendar: Calendar, day: string) =>
  isWeekend(day) || isOpened(calendar, day) ? undefined : calendar.closures.find(({ date }) => date === day)

/** Monday to Friday minus closures plus opened exceptions; beyond the calendar's last day that leaves the weekends. */
export const isWorkingDay = (calendar: Calendar, day: string) =>
  isOpened(calendar, day) || !(isWeekend(day) || closureOn(calendar, day))

/** The `count`-th working day after a day; the day itself for 0. */
export function workingDayAfter(calendar: Calendar, day: string, count = 1): string {
  let current = day
  for (let left = count; left > 0; ) {
    current = addDays(current, 1)
    if (isWorkingDay(calendar, current)) left -= 1
  }
  return current
}

export const openingOf = ({ hours }: Calendar, day: string) => instantAt(day, hours.open)
export const closingOf = ({ hours }: Calendar, day: string) => instantAt(day, hours.close)

/** Whether the office is at work at an instant: half open, so closing time is outside. */
export function isOpen(calendar: Calendar, at: string) {
  const time = bangkokTime(at)
  return isWorkingDay(calendar, bangkokDay(at)) && time >= calendar.hours.open && time < calendar.hours.close
}

/** The first opening after an instant at which the office is closed. */
export function openingAfter(calendar: Calendar, at: string) {
  const day = bangkokDay(at)
  const beforeOpening = isWorkingDay(calendar, day) && bangkokTime(at) < calendar.hours.open
  return openingOf(calendar, beforeOpening ? day : workingDayAfter(calendar, day))
}

/** When a matter counts as received (Electronic Performance of Government Services Act B.E. 2565, section 10). */
export function effectiveReceipt(calendar: Calendar, receivedAt: string) {
  return isOpen(calendar, receivedAt) ? instant(receivedAt) : openingAfter(calendar, receivedAt)
}

/** The instant itself, or the closing of the next working day when its own day is none. */
export function onWorkingDay(calendar: Calendar, at: string) {
  const day = bangkokDay(at)
  return isWorkingDay(calendar, day) ? at : closingOf(calendar, workingDayAfter(calendar, day))
}

/** Whether a day lies beyond the announced holidays, so that its being a working day is a guess. */
export const isProvisional = ({ lastDay }: Calendar, day: string) => day > lastDay

/** How many days the announced holidays still cover; operations are alarmed below 60. */
export const daysCovered = ({ lastDay }: Calendar, now: Date) => daysBetween(bangkokDay(instant(now)), lastDay)
