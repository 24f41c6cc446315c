import { Refusal } from './refusal.ts'

/** Once written a deed stands: what a service out of reach kept from following it is made up for by the sweep. */
export function expectRepair(error: unknown) {
  if (!(error instanceof Refusal)) throw error
}
