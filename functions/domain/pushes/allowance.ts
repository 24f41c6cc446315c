import { bangkokDay } from '#schemas/dates.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { Allowances, Count, Now, PushService } from '../ports.ts'

type Ports = { readonly allowances: Allowances; readonly count: Count; readonly now: Now }

const counterOf = (service: PushService, { id }: Municipality, { now }: Pick<Ports, 'now'>) => ({
  service,
  municipality: id,
  month: bangkokDay(now().toISOString()).slice(0, 7),
})

/** Counts a push before its first try, so that never more are made than the municipality allows itself. */
export async function isAllowed(service: PushService, municipality: Municipality, ports: Ports): Promise<boolean> {
  const { monthly } = municipality[service] ?? {}
  if (!monthly) return false
  const used = await ports.allowances.spend(counterOf(service, municipality, ports), monthly)
  ports.count('PushesUsedPercent', { service }, (100 * (used ?? monthly)) / monthly)
  return used !== undefined
}

/** Takes back the count of one that was surely not made. */
export const giveBack = (service: PushService, municipality: Municipality, ports: Omit<Ports, 'count'>) =>
  ports.allowances.giveBack(counterOf(service, municipality, ports))
