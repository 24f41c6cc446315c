import { asciiDigits, cleanLine } from '#schemas/rules/clean.ts'
import type { Group } from './pairs.ts'

const parts = ['day', 'month', 'year'] as const
const BUDDHIST_ERA = 543
/** No year of the Buddhist Era that anybody writes is below this, and none of the Christian Era above. */
const FIRST_BUDDHIST_YEAR = 2300

/** The Gregorian day of a group of `day`, `month` and `year` (B.E.) inputs, as far as it was chosen; undefined for any other group. */
export function dayOf(group: Group): string | undefined {
  if (![...group.keys()].every((part) => parts.some((known) => known === part))) return undefined
  const [day, month, year] = parts.map((part) => textOf(group.get(part)))
  return [yearOf(year ?? ''), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-')
}

const textOf = (found: Group | readonly string[] | undefined) =>
  found && !(found instanceof Map) ? asciiDigits(cleanLine(found.join(' '))) : undefined

const yearOf = (year: string) =>
  /^\d{4}$/.test(year) && Number(year) >= FIRST_BUDDHIST_YEAR ? String(Number(year) - BUDDHIST_ERA) : year
