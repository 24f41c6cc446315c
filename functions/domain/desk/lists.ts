import type { Municipality } from '#schemas/municipality.ts'
import { policy, sees } from '#schemas/policy.ts'
import { readReference } from '#schemas/reference.ts'
import { asciiDigits } from '#schemas/rules/clean.ts'
import type { Officer } from '#schemas/staff.ts'
import type { Cases, Desk, DeskQueue, DeskRow } from '../ports.ts'

const PAGE = 50
export const queues: readonly DeskQueue[] = ['contact', 'work', 'ended']

/** The offices whose cases an officer sees; null stands for those that no office has yet. */
export function officesOf({ role, office }: Officer, { offices }: Municipality): readonly (string | null)[] {
  const { sees: sight } = policy[role]
  if (sight === 'municipality') return [null, ...Object.keys(offices)]
  return sight === 'office' && office !== null ? [office] : []
}

export type Listing = { readonly rows: readonly DeskRow[]; readonly next?: string }
export type Wanted = {
  readonly queue: DeskQueue
  readonly status?: string
  readonly form?: string
  readonly after?: string
  /** One office's cases only. */
  readonly office?: string
}

/** One page of a queue as this officer may see it. */
export function listCases(officer: Officer, municipality: Municipality, wanted: Wanted, { desk }: { desk: Desk }) {
  const { office: only, ...asked } = wanted
  const offices = officesOf(officer, municipality).filter((office) => only === undefined || office === only)
  return desk.list({ ...asked, municipality: municipality.id, offices, limit: PAGE })
}

/** The reference of the case that was asked for by its reference or its register number, if this officer may see it. */
export async function findCase(typed: string, officer: Officer, { desk, cases }: { desk: Desk; cases: Cases }) {
  const number = asciiDigits(typed).replace(/\s/g, '')
  const isNumber = /^\d{1,9}\/\d{4}$/.test(number)
  const reference = isNumber ? await desk.numbered(officer.municipality, number) : readReference(typed)
  const found = reference && (await cases.find(reference))
  return found && sees(officer, found) ? found.reference : undefined
}
