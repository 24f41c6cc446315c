import type { Role } from './staff.ts'

/** What somebody is whom a matter is about; who holds no named position is an officer. */
export const positions = ['mayor', 'deputy', 'council', 'clerk', 'legal', 'officer', 'unknown'] as const
export type Position = (typeof positions)[number]

type Conflict = {
  /** Who handles it; nobody else may know that it exists, the person concerned least of all. */
  readonly handledBy: readonly Role[]
  /** Whether its citizen is told of the authorities outside, since no handler stands above those concerned. */
  readonly tellsOfAuthorities: boolean
}

const byTheClerk: Conflict = { handledBy: ['clerk', 'ethics'], tellsOfAuthorities: false }
const byTheMayor: Conflict = { handledBy: ['executive'], tellsOfAuthorities: false }
const closedToTheMayor: Conflict = { handledBy: ['clerk', 'ethics'], tellsOfAuthorities: true }

/** Who handles a matter that is about somebody of the municipality itself. */
export const conflicts: Readonly<Record<Position, Conflict>> = {
  mayor: closedToTheMayor,
  deputy: closedToTheMayor,
  council: closedToTheMayor,
  clerk: byTheMayor,
  legal: byTheMayor,
  officer: byTheClerk,
  unknown: byTheClerk,
}
