import type { FaultPlan } from './faults.ts'
import type { Chance } from './scheduler.ts'

const VISIBILITY_MS = 180_000
const MAX_RECEIVES = 5

export type Held<Body> = { readonly body: Body; receiveCount: number; visibleAt: number }

/** A standard queue: at least once, in any order, dead letters after five receptions; times are real milliseconds. */
export function sqs<Body>(random: Chance, faults: FaultPlan, now: () => number) {
  let held: Held<Body>[] = []
  let deadLetters: Body[] = []
  const visible = () => held.filter(({ visibleAt }) => visibleAt <= now())

  function take(): Held<Body>[] {
    const candidates = visible()
    const message = candidates[random.below(candidates.length)]
    if (!message) return []
    if (message.receiveCount >= MAX_RECEIVES) {
      held = held.filter((one) => one !== message)
      deadLetters.push(message.body)
      return []
    }
    message.receiveCount++
    if (!faults.next('queue.receive')) message.visibleAt = now() + VISIBILITY_MS
    return [message]
  }

  return {
    send: (body: Body) => void held.push({ body, receiveCount: 0, visibleAt: 0 }),
    canReceive: () => visible().length > 0,
    /** A batch; each message with its count as it was when received. */
    receive: (most: number) =>
      Array.from({ length: most }, take)
        .flat()
        .map((message) => ({ message, body: message.body, attempt: message.receiveCount })),
    delete(message: Held<Body>) {
      if (!faults.next('queue.delete')) held = held.filter((one) => one !== message)
    },
    size: () => held.length,
    deadLetters: () => deadLetters.length,
    /** Dead letters come back as new messages. */
    redrive() {
      const back = deadLetters
      deadLetters = []
      held.push(...back.map((body) => ({ body, receiveCount: 0, visibleAt: 0 })))
    },
  }
}
export type Queue<Body> = ReturnType<typeof sqs<Body>>
