import { calendarInForce } from '#functions/domain/calendar/in-force.ts'
import { Refusal } from '#functions/domain/refusal.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import type { Calendar, CalendarVersion } from '#schemas/calendar.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Delivery } from '#schemas/delivery.ts'
import type { ArrivalDue, CalendarPublished, CaseEvent, PromiseDue } from '#schemas/events.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { type Fault, type FaultKind, faultPlan } from './faults.ts'
import { sqs } from './queue.ts'
import { type Author, keyOf, records } from './records.ts'
import { chance, type Runner, scheduler } from './scheduler.ts'

const TIMEOUT_MS = 30_000
const KEPT_MS = 60_000

/** One message's or request's way through an invocation. */
export type Task = {
  readonly by: Invocation
  readonly author: Author
  /** What it has claimed, oldest first, and whether that is on the wire and being settled. */
  readonly claims: Delivery[]
  isSettling?: boolean
  /** What it found queued by somebody else. */
  abandoned?: Delivery | undefined
  /** Each case as it was read or written last. */
  readonly bases: Map<string, ServiceCase | undefined>
  calendar?: string
  /** When it read that calendar, by the product's clock. */
  readAt?: string
  /** What the message says of each case for which clock it was sent. */
  readonly timerSeqs: ReadonlyMap<string, number>
}
export type Invocation = Runner & { readonly startedAt: number; readonly tasks: Task[]; readonly over: () => void }
export type Outcome<Answer> = { readonly answer: Answer } | { readonly error: unknown } | 'killed'

/** Time, chance, queues and storage of one run, and what is seen of it from outside. */
export function world(start: string, seed: number, planned: readonly Fault[]) {
  const random = chance(seed)
  const schedule = scheduler(random)
  const faults = faultPlan(planned)
  const base = memoryPorts(start)
  const seen = records()
  const time = { real: Date.parse(start), offset: 0 }
  const acceptedKeys = new Map<string, number>()
  const calendars: Calendar[] = [thailand]
  let publishedAt = time.real - KEPT_MS
  const running = new Set<Invocation>()
  const real = () => time.real
  const queues = {
    openings: sqs<CaseEvent>(random, faults, real),
    timers: sqs<PromiseDue>(random, faults, real),
    calendars: sqs<CalendarPublished>(random, faults, real),
    pushes: sqs<ArrivalDue>(random, faults, real),
  }

  function disturb({ claims }: Task) {
    for (const delivery of claims) seen.disturbed.add(keyOf(delivery))
  }

  function kill(by: Invocation) {
    for (const task of by.tasks) disturb(task)
    schedule.end(by)
    by.over()
    return new Promise<never>(() => undefined)
  }

  async function strike(by: Invocation, fault: FaultKind | undefined, when: 'before' | 'after') {
    if (fault === `kill-${when}`) await kill(by)
    if (fault === `fail-${when}`) throw new Refusal('try-again')
  }

  return {
    random,
    schedule,
    faults,
    base,
    seen,
    queues,
    running,
    real,
    /** The keys that LINE has accepted, and when. */
    acceptedKeys,
    kill,
    disturb,
    /** Runs something that may be killed at any of its calls. */
    invoke: <Answer>(work: (by: Invocation) => Promise<Answer>) =>
      new Promise<Outcome<Answer>>((resolve) => {
        const end = (outcome: Outcome<Answer>) => {
          running.delete(by)
          resolve(outcome)
        }
        const by: Invocation = { isAlive: true, startedAt: time.real, tasks: [], over: () => end('killed') }
        running.add(by)
        work(by).then(
          (answer) => end({ answer }),
          (error) => end({ error }),
        )
      }),
    /** Keeps an error that nobody planned. */
    note(outcome: Outcome<unknown>) {
      if (outcome !== 'killed' && 'error' in outcome && !isExpected(outcome.error)) seen.surprises.push(outcome.error)
    },
    /** A call to a service: others may come in before its effect and before its answer, and it may fail on both ways. */
    async call<Answer>(task: Task, name: string, effect: () => Promise<Answer>): Promise<Answer> {
      await schedule.gate(task.by, effect)
      const fault = faults.next(name)
      if (fault) disturb(task)
      await strike(task.by, fault, 'before')
      const first = await effect()
      const answer = fault === 'twice' ? await effect() : first
      await schedule.gate(task.by)
      await strike(task.by, fault, 'after')
      return answer
    },
    /** Lets time pass; whoever is at work for longer than a function may is stopped when that time is over. */
    pass(milliseconds: number) {
      const until = time.real + milliseconds
      for (const by of running) {
        const end = by.startedAt + TIMEOUT_MS
        if (end > until) continue
        time.real = Math.max(time.real, end)
        void kill(by)
      }
      time.real = until
      base.world.now = new Date(time.real + time.offset)
    },
    /** What somebody published is in force; for a minute some still remember the calendar before. */
    published(version: CalendarVersion, at: number) {
      calendars.push(calendarInForce(thailand, version))
      publishedAt = at
    },
    calendars,
    newestCalendar: () => calendars.at(-1) ?? thailand,
    rememberedCalendar() {
      const isStale = time.real - publishedAt < KEPT_MS && random.isOneIn(2)
      return (isStale ? calendars.at(-2) : calendars.at(-1)) ?? thailand
    },
    /** Sets the product's clock back, real time goes on. */
    wasSetBack: () => -time.offset,
    setBack(milliseconds: number) {
      time.offset -= milliseconds
      base.world.now = new Date(time.real + time.offset)
    },
  }
}
const known = /^(delivery .* is under way elsewhere|case .* was changed meanwhile)$/
const isExpected = (error: unknown) =>
  error instanceof Refusal ? error.reason === 'try-again' : error instanceof Error && known.test(error.message)

export type World = ReturnType<typeof world>
