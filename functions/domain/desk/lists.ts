import { forms } from '#schemas/forms/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { sees } from '#schemas/policy.ts'
import type { Officer } from '#schemas/staff.ts'
import type { Desk, DeskQueue, DeskRow } from '../ports.ts'

const PAGE = 50
export const queues: readonly DeskQueue[] = ['contact', 'work', 'ended']

/** The offices of which an officer sees cases of some form; null stands for those that no office has yet. */
const officesOf = (officer: Officer, { id: municipality, offices }: Municipality) =>
  [null, ...Object.keys(offices)].filter((office) =>
    forms.some(({ id: form }) => sees(officer, { municipality, office, form })),
  )

export type Listing = { readonly rows: readonly DeskRow[]; readonly next?: string }
export type Wanted = {
  readonly queue: DeskQueue
  readonly status?: string
  readonly form?: string
  readonly after?: string
  /** One office's cases only. */
  readonly office?: string
}

/** One page of a queue as this officer may see it; it is shorter where some forms of it are for others only. */
export async function listCases(
  officer: Officer,
  municipality: Municipality,
  { office: only, ...asked }: Wanted,
  { desk }: { readonly desk: Desk },
): Promise<Listing> {
  const offices = officesOf(officer, municipality).filter((office) => only === undefined || office === only)
  const page = await desk.list({ ...asked, municipality: municipality.id, offices, limit: PAGE })
  return { ...page, rows: page.rows.filter((row) => sees(officer, row)) }
}
