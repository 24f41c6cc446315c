import { cleanLine } from './clean.ts'
import { type Checked, fault } from './rule.ts'

/** The id of a room; whether the municipality has it is seen when it is booked, since a form knows no municipality. */
export function checkRoom(raw: unknown): Checked {
  if (typeof raw !== 'string') return fault('choice.one')
  const value = cleanLine(raw)
  return value ? { value } : {}
}
