import type { Message } from '#functions/domain/ports.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Delivery } from '#schemas/delivery.ts'

export type Author = 'citizen' | 'staff' | 'worker' | 'sweep'
export type Written = { readonly case: ServiceCase; readonly by: Author; readonly at: number }
export type OnTheWire = {
  readonly delivery: Delivery
  readonly message: Message
  /** The case as its sender had read it. */
  readonly basis: ServiceCase | undefined
  /** Whether an office had the case by then. */
  readonly isVisible: boolean
  /** The version of the calendar that it had read. */
  readonly calendar: string | undefined
}

/** A push as the group of an office reads it: by its key, with what its sender knew of the hours. */
export type Pushed = {
  readonly key: string
  readonly calendar: string | undefined
  readonly readAt: string | undefined
  readonly basis: ServiceCase | undefined
}

export const keyOf = ({ reference, step, channel, recipient }: Delivery) =>
  [reference, step, channel, recipient].join(' ')

/** What an observer outside saw: every version ever written, every mail, every alarm, every fault at a delivery. */
export function records() {
  const versions = new Map<string, Written[]>()
  const wire: OnTheWire[] = []
  const pushed: Pushed[] = []
  const pushMetrics: string[] = []
  const metrics = new Map<string, string[]>()
  const disturbed = new Set<string>()
  const released = new Set<string>()
  const surprises: unknown[] = []
  return {
    versions,
    wire,
    pushed,
    pushMetrics,
    metrics,
    disturbed,
    released,
    surprises,
    wrote(written: ServiceCase, by: Author, at: number) {
      const known = versions.get(written.reference) ?? []
      versions.set(written.reference, [...known, { case: structuredClone(written), by, at }])
    },
    counted(key: string, metric: string) {
      metrics.set(key, [...(metrics.get(key) ?? []), metric])
    },
  }
}
