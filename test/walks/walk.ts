import { recount } from '#functions/domain/calendar/recount.ts'
import { rounds } from '#functions/domain/calendar/rounds.ts'
import type { Message } from '#functions/domain/ports.ts'
import { sweep } from '#functions/domain/sweep.ts'
import { takeCaseEvent } from '#functions/domain/take-case-event.ts'
import { takeTimer } from '#functions/domain/take-timer.ts'
import type { Delivery } from '#schemas/delivery.ts'
import type { TimerEvent } from '#schemas/events.ts'
import { someone } from '#test/domain/desk/desk.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { memoryFigures } from '#test/support/memory-figures.ts'
import { row, type Sent } from './table.ts'

const MINUTE = 60_000

/** Who works in the town; a case is at the office's mailbox until one of them has it. */
export const somchai = someone('officer', { id: 'somchai', signIn: 'somchai@namoungpet.example' })
export const wipha = someone('officer', { id: 'wipha', signIn: 'wipha@namoungpet.example' })
export const head = someone('head', { signIn: 'works-head@namoungpet.example' })
export const clerk = someone('clerk', { signIn: 'palad@namoungpet.example' })

/** `2026-12-04 17:10` on the clocks of Bangkok. */
const bangkok = (minute: string) => new Date(`${minute.replace(' ', 'T')}:00+07:00`)
/** The same as an instant, as it is stored. */
export const at = (minute: string) => bangkok(minute).toISOString()

/**
 * A town on memory ports whose schedules fire each minute that passes and whose workers take at once what they are
 * handed, twice, as in the cloud: whoever walks through its days sees every mail at its minute, and that there is no other.
 */
export async function walk(start: string) {
  const base = memoryPorts(at(start))
  const { world, announced, published } = base
  const timers: TimerEvent[] = []
  const sent: Sent[] = []
  const names = new Map<string, string>()
  let heard = 0
  const ports = {
    ...base,
    figures: memoryFigures(base.cases.all),
    timers: { sendAll: async (due: readonly TimerEvent[]) => void timers.push(...due) },
    mail: {
      async send(message: Message, delivery: Delivery) {
        const outcome = await base.mail.send(message)
        if (outcome === 'accepted') sent.push({ at: world.now, message, delivery })
        return outcome
      },
    },
  }
  for (const one of [somchai, wipha, head, clerk]) await ports.colleagues.enter(one)

  async function take() {
    for (const event of twice(announced)) await takeCaseEvent({ event, attempt: 1 }, ports)
    for (const event of twice(timers)) await takeTimer({ event, attempt: 1 }, ports)
    for (const event of twice(published)) await recount({ event }, ports)
  }

  /** Lets the workers take what they are handed, and what comes of that, until nothing is left. */
  async function work() {
    while (announced.length + timers.length + published.length > 0) await take()
  }

  return {
    ports,
    work,
    /** Every mail since the start. */
    sent,
    /** What cases are called in tables where there are several, by their references. */
    names,
    /** Walks to a minute, whose own sweep comes after whatever is done in it. */
    async to(minute: string) {
      for (const end = bangkok(minute); world.now < end; world.now = new Date(world.now.getTime() + MINUTE)) {
        await sweep(ports)
        // They only repair, which no walk needs within the hour.
        if (world.now.getMinutes() === 0) await rounds(ports)
        await work()
      }
    },
    /** Nothing is swept until a minute has come. */
    sleep(minute: string) {
      world.now = bangkok(minute)
    },
    /** Who was told what since this was asked last. */
    told() {
      const news = sent.slice(heard).map((mail) => row(mail, names))
      heard = sent.length
      return news
    },
  }
}

/** A queue may hand out a message once more; here it always does. */
const twice = <Event>(queue: Event[]) => queue.splice(0).flatMap((event) => [event, event])

export type Walk = Awaited<ReturnType<typeof walk>>
