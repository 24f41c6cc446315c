import { createHash } from 'node:crypto'
import { derivedCodes } from '#functions/adapters/derived-codes.ts'
import { proofOfWork } from '#functions/adapters/proof-of-work.ts'
import type { Cases, Deliveries, MailOutcome, Message, Registers } from '#functions/domain/ports.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Delivery, DeliveryState } from '#schemas/delivery.ts'
import type { CaseOpened } from '#schemas/events.ts'

export function memoryCases(): Cases {
  const stored = new Map<string, ServiceCase>()
  return {
    async add(opened) {
      const standing = stored.get(opened.reference)
      if (standing) return { standing: structuredClone(standing) }
      stored.set(opened.reference, structuredClone(opened))
      return {}
    },
    find: async (reference) => structuredClone(stored.get(reference)),
    async save(changed) {
      if (stored.get(changed.reference)?.version !== changed.version) return false
      stored.set(changed.reference, structuredClone({ ...changed, version: changed.version + 1 }))
      return true
    },
    async *pending(until) {
      for (const { timer, reference, municipality, timerSeq } of [...stored.values()])
        if (timer && timer.at <= until.toISOString())
          yield [structuredClone({ timer, reference, municipality, timerSeq })]
    },
  }
}

export function memoryRegisters(): Registers {
  const last = new Map<string, number>()
  return {
    async next(municipality, year) {
      const number = (last.get(`${municipality} ${year}`) ?? 0) + 1
      last.set(`${municipality} ${year}`, number)
      return number
    },
  }
}

export function memoryDeliveries(): Deliveries & { readonly states: () => readonly DeliveryState[] } {
  const ledger = new Map<string, DeliveryState>()
  const keyOf = ({ reference, step, channel, recipient }: Delivery) => [reference, step, channel, recipient].join(' ')
  return {
    async claim(delivery) {
      const standing = ledger.get(keyOf(delivery))
      if (standing) return { standing }
      ledger.set(keyOf(delivery), 'queued')
      return {}
    },
    settle: async (delivery, state) => void ledger.set(keyOf(delivery), state),
    release: async (delivery) => void ledger.delete(keyOf(delivery)),
    states: () => [...ledger.values()],
  }
}

const secret = async () => ({ current: 'v1', v1: 'a secret of the tests' })

/** Every port on memory; `solve` makes the proof of work that a client would. */
export function memoryPorts(start = '2026-11-23T02:00:00.000Z') {
  const announced: CaseOpened[] = []
  const sent: Message[] = []
  const counted: string[] = []
  const world = { now: new Date(start), calendar: thailand, mailOutcome: 'accepted' as MailOutcome }
  const challenge = proofOfWork(secret, { count: 2, bits: 5 })
  return {
    world,
    announced,
    sent,
    counted,
    cases: memoryCases(),
    registers: memoryRegisters(),
    deliveries: memoryDeliveries(),
    calendars: { current: async () => world.calendar },
    events: { announce: async (event: CaseOpened) => void announced.push(event) },
    mail: {
      async send(message: Message) {
        if (world.mailOutcome === 'accepted') sent.push(message)
        return world.mailOutcome
      },
    },
    codes: derivedCodes(secret),
    challenge,
    qr: (text: string) => `<svg>${text}</svg>`,
    count: (metric: string) => void counted.push(metric),
    now: () => world.now,
    solve: async (submissionId: string) => solve(await challenge.issue(world.now), submissionId),
  }
}

type Puzzle = { readonly salt: string; readonly count: number; readonly bits: number }

/** Solves a puzzle as the contract describes it, independently of the product's own solver. */
export const solve = <P extends Puzzle>(puzzle: P, submissionId: string) => ({
  ...puzzle,
  solutions: Array.from({ length: puzzle.count }, (_, i) => hit(`${puzzle.salt}.${submissionId}.${i}.`, puzzle.bits)),
})

function hit(prefix: string, bits: number): number {
  for (let n = 0; ; n++) {
    const hash = createHash('sha256').update(`${prefix}${n}`).digest()
    if (BigInt(`0x${hash.toString('hex')}`) >> BigInt(256 - bits) === 0n) return n
  }
}
