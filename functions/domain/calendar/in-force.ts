import type { Calendar, CalendarVersion } from '#schemas/calendar.ts'

/** The calendar of a municipality: the national one, with what its newest version makes other. */
export function calendarInForce(national: Calendar, own?: CalendarVersion): Calendar {
  if (!own) return national
  const replaced = new Set([...own.withdrawn, ...own.closures.map(({ date }) => date)])
  const closures = [...national.closures.filter(({ date }) => !replaced.has(date)), ...own.closures]
  return {
    ...national,
    version: `${national.version}+${String(own.number).padStart(4, '0')}`,
    ...(own.publishedAt > national.publishedAt && declared(own)),
    hours: own.hours ?? national.hours,
    closures: closures.toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    opened: [...national.opened, ...own.opened],
  }
}

const declared = ({ publishedAt, source, reason }: CalendarVersion) => ({
  publishedAt,
  source,
  reason: reason || source,
})
