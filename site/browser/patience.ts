import type { Slot } from './slot.ts'

const pauses = [1000, 3000, 9000, 27_000]

/** A slot, or that its file has come already; nothing where nobody answered. */
type Given = Slot | 'arrived' | undefined
type Ways = {
  /** Sends the file to a slot and answers the status; 0 where there was none. */
  readonly send: (slot: Slot) => Promise<number>
  readonly renew: () => Promise<Given>
  readonly pause: (milliseconds: number) => Promise<unknown>
}

/** Sends a file, and again up to four times with growing pauses; a slot whose hour is over is renewed. */
export async function sendPatiently(given: Given, { send, renew, pause }: Ways): Promise<boolean> {
  let slot = given
  for (const wait of [0, ...pauses]) {
    await pause(wait)
    slot ??= await renew()
    const status = await statusOf(slot, send)
    if (status === ACCEPTED) return true
    if (status === EXPIRED) slot = undefined
  }
  return false
}

const statusOf = async (slot: Given, send: Ways['send']) =>
  slot === 'arrived' ? ACCEPTED : slot ? await send(slot) : 0

/** What the bucket answers to a file that it has taken, and to one that comes too late. */
const [ACCEPTED, EXPIRED] = [204, 403]

/** Does jobs two at a time, in their order; more may come while some are being done. */
export function pairs() {
  const left: (() => Promise<unknown>)[] = []
  let hands = 2
  const work = async () => {
    hands--
    for (let act = left.shift(); act; act = left.shift()) await act()
    hands++
  }
  return async <Job>(jobs: readonly Job[], act: (job: Job) => Promise<unknown>) => {
    left.push(...jobs.map((job) => () => act(job)))
    await Promise.all(Array.from({ length: hands }, work))
  }
}
