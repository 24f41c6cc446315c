import { joinDay } from '#schemas/rules/date.ts'
import type { Group } from './pairs.ts'

const parts = ['day', 'month', 'year'] as const

/** The Gregorian day of a group of `day`, `month` and `year` (B.E.) inputs, as far as it was chosen; undefined for any other group. */
export function dayOf(group: Group): string | undefined {
  if (![...group.keys()].every((part) => parts.some((known) => known === part))) return undefined
  const [day, month, year] = parts.map((part) => textOf(group.get(part)))
  return joinDay(day, month, year)
}

const textOf = (found: Group | readonly string[] | undefined) =>
  found && !(found instanceof Map) ? found.join(' ') : undefined
