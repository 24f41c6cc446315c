import type { CaseEvent, TimerDue, TimerEvent } from '#schemas/events.ts'
import type { FilesDue } from '#schemas/file-events.ts'
import type { Cases, Count, Now, Outbox, Pending, Rooms } from './ports.ts'

type Ports = {
  readonly cases: Cases
  readonly rooms: Rooms
  readonly openings: Outbox<CaseEvent>
  readonly timers: Outbox<TimerEvent>
  readonly files: Outbox<FilesDue>
  readonly count: Count
  readonly now: Now
}

/**
 * Hands everything whose instant has come to its worker: steps of promises, files of which nothing is heard, cases and
 * messages whose announcement was lost, and days of rooms to be checked.
 */
export async function sweep(ports: Ports) {
  const now = ports.now()
  let oldest = now.getTime()
  for await (const page of ports.cases.pending(now)) {
    await Promise.all([
      ports.openings.sendAll(page.flatMap(announcement)),
      ports.timers.sendAll(page.flatMap(timerDue)),
      ports.files.sendAll(page.flatMap(filesDue)),
    ])
    oldest = Math.min(oldest, ...page.map(({ timer }) => Date.parse(timer.at)))
  }
  for await (const page of ports.rooms.due(now))
    await ports.timers.sendAll(page.map((place) => ({ type: 'room.due', ...place })))
  ports.count('SweepLagSeconds', { service: 'sweep' }, (now.getTime() - oldest) / 1000)
  ports.count('SweepCompleted', { service: 'sweep' })
}

const announced = { announce: 'case.opened', tell: 'case.told' } as const

const announcement = ({ municipality, reference, timer: { step } }: Pending): CaseEvent[] =>
  step === 'announce' || step === 'tell' ? [{ type: announced[step], municipality, reference }] : []

const filesDue = ({ municipality, reference, timer: { step } }: Pending): FilesDue[] =>
  step === 'files' ? [{ type: 'files.due', municipality, reference }] : []

/** Neither a message that cannot be delivered nor a lost file may hold up the promise behind it, so they go here too. */
const timerDue = ({ timer: { step, at }, municipality, reference, timerSeq }: Pending): TimerDue[] =>
  step === 'announce' ? [] : [{ type: 'timer.due', municipality, reference, timerSeq, step, at }]
