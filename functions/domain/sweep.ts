import type { ArrivalDue, CaseEvent, PromiseDue, TimerDue, TimerEvent } from '#schemas/events.ts'
import type { FilesDue } from '#schemas/file-events.ts'
import type { Arrivals, Cases, Count, Now, Outbox, Pending, Rooms } from './ports.ts'

type Ports = {
  readonly cases: Cases
  readonly rooms: Rooms
  readonly arrivals: Arrivals
  readonly openings: Outbox<CaseEvent>
  readonly timers: Outbox<TimerEvent>
  readonly files: Outbox<FilesDue>
  readonly pushes: Outbox<ArrivalDue>
  readonly count: Count
  readonly now: Now
}

/** More in one message could not be told within the time of a worker. */
const MOST_TOGETHER = 100

/**
 * Hands everything whose instant has come to its worker: steps of promises, files of which nothing is heard, cases and
 * messages whose announcement was lost, days of rooms to be checked, and offices to be pushed of what came to them.
 */
export async function sweep(ports: Ports) {
  const now = ports.now()
  let oldest = now.getTime()
  const reminders: Pending[] = []
  for await (const page of ports.cases.pending(now)) {
    await Promise.all([
      ports.openings.sendAll(page.flatMap(announcement)),
      ports.timers.sendAll(page.flatMap(timerDue)),
      ports.files.sendAll(page.flatMap(filesDue)),
    ])
    reminders.push(...page.filter(isReminder))
    oldest = Math.min(oldest, ...page.map(({ timer }) => Date.parse(timer.at)))
  }
  for await (const page of ports.rooms.due(now))
    await ports.timers.sendAll(page.map((place) => ({ type: 'room.due', ...place })))
  await ports.timers.sendAll(remindersDue(reminders))
  for await (const page of ports.arrivals.due(now))
    await ports.pushes.sendAll(page.map((one) => ({ type: 'arrival.due', ...one })))
  ports.count('SweepLagSeconds', { service: 'sweep' }, (now.getTime() - oldest) / 1000)
  ports.count('SweepCompleted', { service: 'sweep' })
}

const announced = { announce: 'case.opened', tell: 'case.told' } as const

const announcement = ({ municipality, reference, timer: { step } }: Pending): CaseEvent[] =>
  step === 'announce' || step === 'tell' ? [{ type: announced[step], municipality, reference }] : []

const filesDue = ({ municipality, reference, timer: { step } }: Pending): FilesDue[] =>
  step === 'files' ? [{ type: 'files.due', municipality, reference }] : []

/** Neither a message that cannot be delivered nor a lost file may hold up the promise behind it, so they go here too. */
function timerDue({ timer: { step, at }, municipality, reference, timerSeq }: Pending): TimerDue[] {
  if (step === 'announce' || isOfDigest(step)) return []
  return [{ type: 'timer.due', municipality, reference, timerSeq, step, at }]
}

/** What an officer is told in one mail, however many cases it is of. */
const isOfDigest = (step: Pending['timer']['step']): step is 'remind1' | 'remind2' | 'overdue' =>
  step === 'remind1' || step === 'remind2' || step === 'overdue'

const isReminder = ({ timer }: Pending) => isOfDigest(timer.step)

const remindersDue = (reminders: readonly Pending[]): PromiseDue[] =>
  [...Map.groupBy(reminders, ({ municipality }) => municipality)].flatMap(([municipality, all]) =>
    Array.from({ length: Math.ceil(all.length / MOST_TOGETHER) }, (_, n) => ({
      type: 'reminders.due' as const,
      municipality,
      cases: all
        .slice(n * MOST_TOGETHER, (n + 1) * MOST_TOGETHER)
        .map(({ reference, timerSeq }) => ({ reference, timerSeq })),
    })),
  )
