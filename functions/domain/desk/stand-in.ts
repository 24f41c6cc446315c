import type { Right } from '#schemas/access.ts'
import { bangkokDay } from '#schemas/dates.ts'
import { may, sees, seesInPlaceOf } from '#schemas/policy.ts'
import type { Colleague, Officer } from '#schemas/staff.ts'
import { onDuty, type Roster } from '../duty.ts'
import type { Colleagues, DeskRow, Leaves } from '../ports.ts'
import { addDays } from '../promise/bangkok.ts'

export type StandInPorts = { readonly colleagues: Colleagues; readonly leaves: Leaves }

/** A colleague who is away, and the last day on which somebody stands in for them. */
export type Absent = Colleague & { readonly until: string }

/** An officer, and those in whose place they stand today. */
export type Acting = { readonly officer: Officer; readonly absent: readonly Absent[] }
type Where = Pick<DeskRow, 'municipality' | 'office' | 'form' | 'concerns'>

/** For whom an officer stands in today, by the rule that says who has their mails; most officers cost one read. */
export async function absentFor(officer: Officer, now: Date, ports: StandInPorts): Promise<readonly Absent[]> {
  const today = bangkokDay(now.toISOString())
  const leaves = await ports.leaves.of(officer.municipality)
  if (!leaves.some(({ substitute, from, to }) => substitute === officer.id && from <= today && today <= to)) return []
  const roster = { leaves, colleagues: await ports.colleagues.of(officer.municipality) }
  return roster.colleagues
    .filter((one) => standsIn(officer, one, today, roster))
    .map((one) => ({ ...one, until: lastDay(officer, one, today, roster) }))
}

const standsIn = (officer: Officer, one: Colleague, day: string, roster: Roster) =>
  one.id !== officer.id && !one.gone && onDuty(one, day, roster)?.id === officer.id

/** Nobody is told of a day further off than this. */
const LONGEST_DAYS = 366

/** The last of the days in a row on which it is this officer who stands in. */
function lastDay(officer: Officer, one: Colleague, today: string, roster: Roster) {
  let day = today
  for (let n = 0; n < LONGEST_DAYS && standsIn(officer, one, addDays(day, 1), roster); n++) day = addDays(day, 1)
  return day
}

/** In whose place alone an officer sees a case; nobody where they see it themselves, or not at all. */
export const inPlaceOf = (acting: Acting, where: Where): Absent | undefined =>
  sees(acting.officer, where) ? undefined : standingFor(acting, where)[0]

/** Those in whose place an officer may see a case, be it besides their own right to. */
export const standingFor = ({ officer, absent }: Acting, where: Where) =>
  absent.filter((one) => seesInPlaceOf(officer, one, where))

/** Whether an officer sees a case, themselves or in somebody's place. */
export const seesAs = (acting: Acting, where: Where) =>
  sees(acting.officer, where) || inPlaceOf(acting, where) !== undefined

/** Who lets an officer do something to a case: themselves, or the first in whose place they may. */
export const whoMay = (acting: Acting, right: Right, where: Where): Officer | undefined =>
  sees(acting.officer, where) && may(acting.officer, right, where)
    ? acting.officer
    : standingFor(acting, where).find((one) => may(one, right, where))

/** Whether an officer may do something to the case that they see, themselves or in somebody's place. */
export const can = ({ case: kept, ...acting }: Acting & { readonly case: Where }, right: Right) =>
  whoMay(acting, right, kept) !== undefined
