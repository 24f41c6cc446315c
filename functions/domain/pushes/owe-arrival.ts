import type { KnownCase } from '../known-case.ts'
import type { Arrivals, Now } from '../ports.ts'

type Ports = { readonly arrivals: Arrivals; readonly now: Now }

/** Has the sweep push to the office that a case has come to it, where the municipality wants such pushes. */
export async function oweArrival({ case: { reference, office }, municipality }: KnownCase, { arrivals, now }: Ports) {
  if (!municipality.line || office === null) return
  await arrivals.owe({ municipality: municipality.id, reference, office }, now().toISOString())
}
