import { monthNames } from '../months.ts'
import { cleanLine } from './clean.ts'
import { asciiDigits } from './digits.ts'
import { type Checked, fault } from './rule.ts'

const BUDDHIST_ERA = 543
/** No year of the Buddhist Era that anybody writes is below this, and none of the Christian Era above. */
const FIRST_BUDDHIST_YEAR = 2300

/** A day, stored as Gregorian `YYYY-MM-DD`; one that was joined from its parts may lack some of them. */
export function checkDate(raw: unknown): Checked {
  if (typeof raw !== 'string') return fault('notText')
  if (!cleanLine(raw)) return {}
  const [year, month, day, ...more] = raw.split('-')
  const value = joinDay(day, month, year)
  if (more.length > 0 || !/^\d{4}-\d\d-\d\d$/.test(value)) return fault('date.incomplete')
  return isReal(value) ? { value } : fault('date.unreal', namesOf(value))
}

/** A day out of the parts that were chosen of it, its year in either era; a part that is missing stays missing. */
export const joinDay = (day = '', month = '', year = '') =>
  [gregorian(digitsOf(year)), digitsOf(month), digitsOf(day)].join('-')

const digitsOf = (part: string) => asciiDigits(cleanLine(part)).replace(/^\d$/, '0$&')

/** What comes out is not taken for a Buddhist year again. */
function gregorian(year: string) {
  const isBuddhist = Number(year) >= FIRST_BUDDHIST_YEAR && Number(year) < FIRST_BUDDHIST_YEAR + BUDDHIST_ERA
  return isBuddhist ? String(Number(year) - BUDDHIST_ERA) : year
}

/** Engines take 31 June for 1 July, or for no day at all. */
function isReal(day: string) {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return midnight > 0 && new Date(midnight).toISOString().startsWith(day)
}

function namesOf(value: string) {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
  const name = monthNames[month - 1] ?? { th: String(month), en: String(month) }
  return { d: day, month: name, year: { th: String(year + BUDDHIST_ERA), en: String(year) } }
}
