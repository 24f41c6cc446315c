import type {
  Allowances,
  ArrivalState,
  Arrivals,
  Counter,
  Push,
  PushMessage,
  PushOutcome,
} from '#functions/domain/ports.ts'
import type { Arrival, OwedArrival } from '#schemas/arrival.ts'

const keyOf = ({ reference, office }: Arrival) => `${reference} ${office}`

export type MemoryArrivals = Arrivals & {
  /** Each by its reference and office: owed, or what became of it. */
  readonly states: () => Readonly<Record<string, 'owed' | ArrivalState>>
}

export function memoryArrivals(): MemoryArrivals {
  const entries = new Map<string, { owed: OwedArrival; state: 'owed' | ArrivalState }>()
  const owedAt = (arrival: Arrival) => {
    const entry = entries.get(keyOf(arrival))
    return entry?.state === 'owed' ? entry : undefined
  }
  return {
    async owe({ municipality, reference, office }, at) {
      const owed = { municipality, reference, office, at, triedSince: null }
      if (!entries.has(keyOf(owed))) entries.set(keyOf(owed), { owed, state: 'owed' })
    },
    async *due(until) {
      for (const { owed, state } of [...entries.values()]) {
        const { municipality, reference, office, at } = owed
        if (state === 'owed' && at <= until.toISOString()) yield [{ municipality, reference, office }]
      }
    },
    find: async (arrival) => structuredClone(owedAt(arrival)?.owed),
    async move(owed, { at, triedSince }) {
      const entry = owedAt(owed)
      if (entry?.owed.at !== owed.at) return false
      entry.owed = { ...entry.owed, at, triedSince }
      return true
    },
    async settle(arrival, state) {
      const entry = owedAt(arrival)
      if (entry) entry.state = state
    },
    async forget(arrival) {
      if (owedAt(arrival)) entries.delete(keyOf(arrival))
    },
    states: () => Object.fromEntries([...entries].map(([key, { state }]) => [key, state])),
  }
}

export function memoryAllowances(): Allowances & { readonly used: (counter: Counter) => number } {
  const counts = new Map<string, number>()
  const nameOf = ({ service, municipality, month }: Counter) => `${service} ${municipality} ${month}`
  const used = (counter: Counter) => counts.get(nameOf(counter)) ?? 0
  return {
    async spend(counter, most) {
      const count = used(counter) + 1
      if (count > most) return undefined
      counts.set(nameOf(counter), count)
      return count
    },
    async giveBack(counter) {
      counts.set(nameOf(counter), used(counter) - 1)
    },
    used,
  }
}

/** A service that takes the same key once; `outcome` is what it says, and `isLost` whether it takes what it gives no answer to. */
export function memoryPush() {
  const taken = new Map<string, PushMessage>()
  const service = {
    outcome: 'accepted' as PushOutcome,
    isLost: false,
    pushed: (): readonly PushMessage[] => [...taken.values()],
    async send(message: PushMessage) {
      const isTaken = service.outcome === 'accepted' || service.isLost
      if (isTaken && !taken.has(message.key)) taken.set(message.key, message)
      return service.outcome
    },
  }
  return service satisfies Push
}
