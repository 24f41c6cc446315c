import { countDelivery } from './count-delivery.ts'
import type { Count, Deliveries, Now } from './ports.ts'

type Ports = { readonly deliveries: Deliveries; readonly count: Count; readonly now: Now }
type Abandoned = { readonly reference: string; readonly kinds: readonly string[]; readonly attempt: number }

/**
 * Marks as unknown, with the alarm, what a sender that died had under way: its message comes again when the case may
 * have moved on, so that nobody would ever ask for that delivery.
 */
export async function giveUp({ reference, kinds, attempt }: Abandoned, { deliveries, count, now }: Ports) {
  if (attempt < 2) return
  for (const sent of await deliveries.queued(reference)) {
    const kind = sent.step.split('.')[0] ?? ''
    if (!kinds.includes(kind)) continue
    countDelivery(sent, 'unknown', count)
    await deliveries.report(sent, 'unknown', now().toISOString())
  }
}
