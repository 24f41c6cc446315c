import { timeText } from './dates.ts'
import type { Text } from './text.ts'

const QUARTERS = 4

/** The quarters of an hour from one time to another, both `HH:mm`, in the words of people. */
export function quartersOf(from: string, to: string): Readonly<Record<string, Text>> {
  const [first, last] = [from, to].map(quarterOf) as [number, number]
  const times = Array.from({ length: last - first + 1 }, (_, i) => timeAt(first + i))
  return Object.fromEntries(times.map((time) => [time, timeText(time)]))
}

const quarterOf = (time: string) => Number(time.slice(0, 2)) * QUARTERS + Number(time.slice(3)) / 15

const timeAt = (quarter: number) =>
  [Math.floor(quarter / QUARTERS), (quarter % QUARTERS) * 15].map((part) => String(part).padStart(2, '0')).join(':')
