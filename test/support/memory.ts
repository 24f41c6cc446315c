import { hash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { addressDigest } from '#functions/adapters/address-digest.ts'
import { cleanKey } from '#functions/adapters/clean-key.ts'
import { derivedCodes } from '#functions/adapters/derived-codes.ts'
import { proofOfWork } from '#functions/adapters/proof-of-work.ts'
import { signedPasses } from '#functions/adapters/signed-passes.ts'
import { signedQuestions } from '#functions/adapters/signed-questions.ts'
import { calendarInForce } from '#functions/domain/calendar/in-force.ts'
import type { Addresses, Cases, Deliveries, MailOutcome, Message, Quotas, Registers } from '#functions/domain/ports.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Delivery, DeliveryState, KeptDelivery } from '#schemas/delivery.ts'
import type { ArrivalDue, CalendarPublished, CaseEvent } from '#schemas/events.ts'
import type { FilesDue } from '#schemas/file-events.ts'
import { memoryCalendarVersions, memoryRecounts } from './memory-calendars.ts'
import { memoryAudits, memoryColleagues, memoryDesk, memoryLeaves, memoryMessages } from './memory-desk.ts'
import { memoryRatings } from './memory-figures.ts'
import { memoryCleanFiles, memoryQuarantine, memoryUploads } from './memory-files.ts'
import { memoryAllowances, memoryArrivals, memoryPush } from './memory-pushes.ts'
import { memoryRooms } from './memory-rooms.ts'
import { memorySeal } from './memory-seal.ts'

export function memoryCases(): Cases & { readonly all: () => readonly ServiceCase[] } {
  const stored = new Map<string, ServiceCase>()
  return {
    async add(opened) {
      const standing = stored.get(opened.reference)
      if (standing) return { standing: structuredClone(standing) }
      stored.set(opened.reference, structuredClone(opened))
      return {}
    },
    find: async (reference) => structuredClone(stored.get(reference)),
    all: () => structuredClone([...stored.values()]),
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

type Ledger = Deliveries & {
  readonly states: () => readonly DeliveryState[]
  /** The delivery that a sent mail is, by its tags. */
  readonly claimed: (sent: KeptDelivery) => Delivery | undefined
}

export function memoryDeliveries(): Ledger {
  const ledger = new Map<string, DeliveryState>()
  const keyOf = ({ reference, step, channel, recipient }: Delivery) => [reference, step, channel, recipient].join(' ')
  const deliveryOf = (key: string) => {
    const [reference, step, channel, recipient = ''] = key.split(' ')
    return { reference, step, channel, recipient } as Delivery
  }
  const keptOf = (key: string): KeptDelivery => {
    const delivery = deliveryOf(key)
    return { ...delivery, recipient: addressDigest(delivery.recipient) }
  }
  const keyOfKept = (wanted: KeptDelivery) =>
    [...ledger.keys()].find((key) => {
      const { reference, step, channel, recipient } = keptOf(key)
      return (
        [reference, step, channel, recipient].join() ===
        [wanted.reference, wanted.step, wanted.channel, wanted.recipient].join()
      )
    })
  return {
    async claim(delivery) {
      const standing = ledger.get(keyOf(delivery))
      if (standing) return { standing }
      ledger.set(keyOf(delivery), 'queued')
      return {}
    },
    async settle(delivery, state) {
      if (ledger.get(keyOf(delivery)) === 'queued') ledger.set(keyOf(delivery), state)
    },
    async release(delivery) {
      if (ledger.get(keyOf(delivery)) === 'queued') ledger.delete(keyOf(delivery))
    },
    async report(sent, state) {
      const key = keyOfKept(sent)
      const standing = key && ledger.get(key)
      const isOpen = standing === 'queued' || standing === 'accepted' || standing === 'unknown'
      const isNews = state === 'delivered' ? isOpen : state !== 'unknown' || standing === 'queued'
      if (key && isNews) ledger.set(key, state)
    },
    queued: async (asked) =>
      [...ledger].flatMap(([key, state]) =>
        state === 'queued' && deliveryOf(key).reference === asked ? [keptOf(key)] : [],
      ),
    claimed(sent) {
      const key = keyOfKept(sent)
      return key === undefined ? undefined : deliveryOf(key)
    },
    states: () => [...ledger.values()],
  }
}

export function memoryAddresses(): Addresses {
  const suppressed = new Set<string>()
  const receipts = new Map<string, Set<string>>()
  return {
    async accepts(address, receipt) {
      if (suppressed.has(address)) return false
      if (!receipt) return true
      const sent = receipts.get(`${address} ${receipt.day}`) ?? new Set()
      if (sent.size >= 5 && !sent.has(receipt.reference)) return false
      receipts.set(`${address} ${receipt.day}`, sent.add(receipt.reference))
      return true
    },
    suppress: async (address) => void suppressed.add(address),
  }
}

export function memoryQuotas(): Quotas {
  const windows = new Map<string, { startedAt: number; used: number }>()
  const length = 600_000
  const allowed = {
    'failed-look-ups': 30,
    'posts-without-script': 20,
    'failed-sign-ins': 5,
    'mailed-codes': 3,
    'failed-codes': 5,
  }
  return {
    async wait(kind, viewer, now) {
      const { startedAt, used } = windows.get(`${kind} ${viewer}`) ?? { startedAt: 0, used: 0 }
      const left = startedAt + length - now.getTime()
      return left > 0 && left <= length && used >= allowed[kind] ? Math.ceil(left / 1000) : undefined
    },
    async spend(kind, viewer, now) {
      const standing = windows.get(`${kind} ${viewer}`)
      const age = now.getTime() - (standing?.startedAt ?? -length)
      if (standing && age >= 0 && age < length) standing.used++
      else windows.set(`${kind} ${viewer}`, { startedAt: now.getTime(), used: 1 })
    },
  }
}

const secret = async () => ({ current: 'v1', v1: 'a secret of the tests' })

/** The site as `npm run build` made it. */
const builtPages = { read: (path: string) => readFile(`dist/site/${path}`, 'utf8') }

/** Every port on memory; `solve` makes the proof of work that a client would. */
export function memoryPorts(start = '2026-11-23T02:00:00.000Z') {
  const announced: CaseEvent[] = []
  const sent: Message[] = []
  const counted: string[] = []
  const filesDue: FilesDue[] = []
  const arrivalsDue: ArrivalDue[] = []
  const world = { now: new Date(start), calendar: thailand, mailOutcome: 'accepted' as MailOutcome }
  const challenge = proofOfWork(secret, { count: 2, bits: 5 })
  const cases = memoryCases()
  const versions = memoryCalendarVersions()
  const calendarEvents: CalendarPublished[] = []
  const inForce = async (municipality: string) =>
    calendarInForce(world.calendar, (await versions.latest(municipality, 1))[0])
  return {
    world,
    versions,
    recounts: memoryRecounts(),
    published: calendarEvents,
    calendarEvents: { sendAll: async (events: readonly CalendarPublished[]) => void calendarEvents.push(...events) },
    openings: { sendAll: async (events: readonly CaseEvent[]) => void announced.push(...events) },
    announced,
    sent,
    counted,
    filesDue,
    files: { sendAll: async (due: readonly FilesDue[]) => void filesDue.push(...due) },
    arrivalsDue,
    pushes: { sendAll: async (due: readonly ArrivalDue[]) => void arrivalsDue.push(...due) },
    arrivals: memoryArrivals(),
    allowances: memoryAllowances(),
    line: memoryPush(),
    sms: memoryPush(),
    uploads: memoryUploads(),
    seal: memorySeal(),
    quarantine: memoryQuarantine(),
    clean: memoryCleanFiles(),
    cleanKey,
    redraw: async (bytes: Uint8Array) => bytes.slice(0, 8),
    pictures: 'https://clean.example',
    cases,
    rooms: memoryRooms(),
    ratings: memoryRatings(),
    messages: memoryMessages(),
    desk: memoryDesk(cases.all),
    colleagues: memoryColleagues(),
    leaves: memoryLeaves(),
    audits: memoryAudits(),
    newId: () => randomUUID(),
    registers: memoryRegisters(),
    deliveries: memoryDeliveries(),
    addresses: memoryAddresses(),
    quotas: memoryQuotas(),
    calendars: { current: inForce, newest: inForce },
    events: { announce: async (event: CaseEvent) => void announced.push(event) },
    mail: {
      async send(message: Message) {
        if (world.mailOutcome === 'accepted') sent.push(message)
        return world.mailOutcome
      },
    },
    codes: derivedCodes(secret),
    challenge,
    questions: signedQuestions(secret),
    passes: signedPasses(secret),
    pages: builtPages,
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
    const first = hash('sha256', `${prefix}${n}`, 'buffer').readUInt32BE()
    if (first >>> (32 - bits) === 0) return n
  }
}
