import type { ServiceCase } from '#schemas/case.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { knownCase } from '../known-case.ts'
import type { Cases, Desk } from '../ports.ts'
import { currentCycle } from '../promise/cycle.ts'
import { recomputed } from '../promise-of-case.ts'
import type { Draft } from './draft.ts'
import { type Place, touchedCases } from './touched-cases.ts'

/** What a draft would change about one case: its due date, only the date aimed at, or that its breach is excused. */
export type Move = Pick<ServiceCase, 'reference' | 'municipality' | 'office' | 'form' | 'concerns'> &
  ({ readonly kind: 'due' | 'aim'; readonly from: string; readonly to: string } | { readonly kind: 'excused' })
export type Preview = { readonly moves: readonly Move[]; readonly next?: Place }

type Asked = { readonly municipality: Municipality; readonly draft: Draft; readonly from: Place; readonly now: Date }
type Ports = { readonly cases: Cases; readonly desk: Desk }

/** How many moves and how many batches one page of a preview may have. */
const MANY = 50
const BATCHES = 6

/** What a draft would move, a page at a time, by the very count that publishing it makes; nothing is written. */
export async function previewOf({ draft, municipality, from, now }: Asked, ports: Ports): Promise<Preview> {
  const { calendar, version } = draft
  const moves: Move[] = []
  let next: Place | undefined = from
  for (let batches = 0; next && batches < BATCHES && moves.length < MANY; batches++) {
    const asked = { municipality, calendar, since: version.since, from: next }
    const batch: Awaited<ReturnType<typeof touchedCases>> = await touchedCases(asked, ports)
    const found = await Promise.all(batch.references.map((reference) => movesOf(reference, draft, now, ports)))
    moves.push(...found.flat())
    next = batch.next
  }
  return { moves, ...(next && { next }) }
}

async function movesOf(reference: string, { calendar }: Draft, now: Date, ports: Ports): Promise<Move[]> {
  const { case: kept, form } = await knownCase(reference, ports)
  const { targetAt } = currentCycle(kept.history).told
  const { municipality, office, concerns } = kept
  const at = { reference, municipality, office, concerns, form: form.id }
  return recomputed(kept, { form, calendar, now }).flatMap((fact): Move[] => {
    if (fact.kind === 'sla.breach-excused') return [{ ...at, kind: 'excused' }]
    if (fact.kind !== 'sla.recomputed') return []
    if (fact.from !== fact.to) return [{ ...at, kind: 'due', from: fact.from, to: fact.to }]
    return [{ ...at, kind: 'aim', from: targetAt ?? fact.targetAt, to: fact.targetAt }]
  })
}
