import { forms } from '#schemas/forms/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { handlesConflicts } from '#schemas/policy.ts'
import type { Desk, DeskQueue, DeskRow } from '../ports.ts'
import { aside } from './place.ts'
import { type Acting, seesAs } from './stand-in.ts'

const PAGE = 50
export const queues: readonly DeskQueue[] = ['contact', 'work', 'ended']

/** The offices of which an officer sees cases of some form, null for those that no office has yet, and what is aside. */
function shelvesOf(acting: Acting, { id: municipality, offices }: Municipality) {
  const own = [null, ...Object.keys(offices)].filter((office) =>
    forms.some(({ id: form }) => seesAs(acting, { municipality, office, form, concerns: null })),
  )
  return handlesConflicts(acting.officer) ? [...own, aside] : own
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

/** One page of a queue as this officer may see it, in the place of others too; it is shorter where some forms of it are for others only. */
export async function listCases(
  acting: Acting,
  municipality: Municipality,
  { office: only, ...asked }: Wanted,
  { desk }: { readonly desk: Desk },
): Promise<Listing> {
  const shelves = shelvesOf(acting, municipality).filter((shelf) => only === undefined || shelf === only)
  const page = await desk.list({ ...asked, municipality: municipality.id, shelves, limit: PAGE })
  return { ...page, rows: page.rows.filter((row) => seesAs(acting, row)) }
}
