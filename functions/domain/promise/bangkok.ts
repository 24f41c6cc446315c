const dayLength = 24 * 60 * 60 * 1000

const midnight = (day: string) => Date.parse(`${day}T00:00:00.000Z`)

/** An instant in the one form in which instants are compared as strings: UTC with milliseconds. */
export const instant = (at: string | Date | number) => new Date(at).toISOString()

/** The instant of a wall-clock time (`HH:mm`) on a Bangkok day; +07:00 has no daylight saving. */
export const instantAt = (day: string, time: string) => instant(`${day}T${time}:00.000+07:00`)

/** Whether a text is a day that there is, such as `2028-02-29`. */
export const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(midnight(text)) && addDays(text, 0) === text

/** The Bangkok day `count` days after a day, or before it when negative. */
export const addDays = (day: string, count: number) => instant(midnight(day) + count * dayLength).slice(0, 10)

/** How many days lie between two Bangkok days; 0 on the same day. */
export const daysBetween = (from: string, to: string) => (midnight(to) - midnight(from)) / dayLength

export const isWeekend = (day: string) => [0, 6].includes(new Date(midnight(day)).getUTCDay())

export const latest = (one: string, other: string) => (one > other ? one : other)
