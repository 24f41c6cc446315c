import type { Municipality } from '#schemas/municipality.ts'
import { allShelves } from './desk/place.ts'
import { addressOf, type Roster } from './duty.ts'
import type { Desk, DeskQueue, DeskRow } from './ports.ts'

type Ports = { readonly desk: Desk }
type Asked = { readonly municipality: Municipality; readonly roster: Roster; readonly day: string }

/** How many cases an address is told of that wait for their citizens; nothing where nobody could say exactly. */
export type Waiting = (address: string) => number | undefined

/** Whoever has more open than this many pages is told no figure rather than a wrong one. */
const MOST_PAGES = 10
const PAGE = 1000

/** Counts what waits for citizens by the rule that says whom a line about it goes to: one list for all digests of a morning. */
export async function countWaiting({ municipality, roster, day }: Asked, { desk }: Ports): Promise<Waiting> {
  const listed = await Promise.all((['contact', 'work'] as const).map((queue) => waitingIn(queue, municipality, desk)))
  if (listed.includes(undefined)) return () => undefined
  const addresses = listed.flatMap((rows = []) =>
    rows.flatMap((row) => [
      ...new Set(
        (['assignee', 'head'] as const).flatMap(
          (who) => addressOf(who, { case: row, municipality }, day, roster) ?? [],
        ),
      ),
    ]),
  )
  const counts = Map.groupBy(addresses, (address) => address)
  return (address) => counts.get(address)?.length ?? 0
}

/** Every case of a queue that waits for its citizen, unless the queue is longer than is read for a figure. */
async function waitingIn(queue: DeskQueue, municipality: Municipality, desk: Desk) {
  const everywhere = { municipality: municipality.id, shelves: allShelves(municipality) }
  const rows: DeskRow[] = []
  let after: string | undefined
  for (let n = 0; n < MOST_PAGES; n++) {
    const asked = { ...everywhere, queue, status: 'waiting-citizen', limit: PAGE, ...(after && { after }) }
    const page = await desk.list(asked)
    rows.push(...page.rows)
    if (!page.next) return rows
    after = page.next
  }
  return undefined
}
