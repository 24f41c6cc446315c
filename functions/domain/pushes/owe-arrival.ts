import type { KnownCase } from '../known-case.ts'
import type { Arrivals, Now } from '../ports.ts'

type Ports = { readonly arrivals: Arrivals; readonly now: Now }

/** Has the sweep push to the office that a case has come to it, where the municipality wants such pushes and the office sees it. */
export async function oweArrival({ case: kept, municipality }: KnownCase, { arrivals, now }: Ports) {
  const { reference, office, concerns } = kept
  if (!municipality.line || office === null || concerns) return
  await arrivals.owe({ municipality: municipality.id, reference, office }, now().toISOString())
}
