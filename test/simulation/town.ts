import { recount } from '#functions/domain/calendar/recount.ts'
import { rounds } from '#functions/domain/calendar/rounds.ts'
import { keepPromise } from '#functions/domain/keep-promise.ts'
import { pushArrival } from '#functions/domain/pushes/push-arrival.ts'
import { submit } from '#functions/domain/submit.ts'
import { sweep } from '#functions/domain/sweep.ts'
import { takeCaseEvent } from '#functions/domain/take-case-event.ts'
import { submission } from '#schemas/bodies.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { portsOf } from './ports.ts'
import type { Queue } from './queue.ts'
import type { Author } from './records.ts'
import { everyoneWaits } from './scheduler.ts'
import type { Invocation, Task, World } from './world.ts'

const AT_ONCE = 3
export type Answer = Awaited<ReturnType<typeof submit>>
export type Citizen = { readonly submissionId: string; readonly answers: Answer[] }

type Batch<Body> = ReturnType<Queue<Body>['receive']>

/** The functions of one town and the citizens who call them. */
export function town(world: World) {
  const citizens: Citizen[] = []
  let workers = 0

  function portsFor(by: Invocation, author: Author, body?: unknown) {
    const task: Task = { by, author, claims: [], bases: new Map(), timerSeqs: timerSeqsIn(body) }
    by.tasks.push(task)
    return portsOf(world, task)
  }

  async function work<Body>(
    queue: Queue<Body>,
    action: (arrived: { event: Body; attempt: number }, ports: ReturnType<typeof portsFor>) => Promise<void>,
  ) {
    const batch = queue.receive(1 + world.random.below(3))
    workers++
    const outcome = await world.invoke((by) =>
      Promise.allSettled(
        batch.map(({ body, attempt }) => action({ event: body, attempt }, portsFor(by, 'worker', body))),
      ),
    )
    workers--
    if (outcome !== 'killed' && 'answer' in outcome) finish(queue, batch, outcome.answer)
  }

  /** What was done is deleted, the rest comes back when it is visible again. */
  function finish<Body>(queue: Queue<Body>, batch: Batch<Body>, results: readonly PromiseSettledResult<void>[]) {
    const isDone = (index: number) => results[index]?.status === 'fulfilled'
    for (const { message } of batch.filter((_, index) => isDone(index))) queue.delete(message)
    for (const result of results) if (result.status === 'rejected') world.note({ error: result.reason })
  }

  const jobs = [
    { queue: world.queues.openings, start: () => void work(world.queues.openings, takeCaseEvent) },
    { queue: world.queues.timers, start: () => void work(world.queues.timers, keepPromise) },
    { queue: world.queues.calendars, start: () => void work(world.queues.calendars, recount) },
    { queue: world.queues.pushes, start: () => void work(world.queues.pushes, pushArrival) },
  ]

  /** One thing more happens: a task goes on, or a worker takes messages; false when nobody has anything to do. */
  async function step() {
    const free = workers < AT_ONCE ? jobs.filter(({ queue }) => queue.canReceive()) : []
    const choice = world.random.below(world.schedule.waiting() + free.length)
    if (world.schedule.waiting() + free.length === 0) return false
    if (choice < free.length) {
      free[choice]?.start()
      await everyoneWaits()
    } else await world.schedule.step()
    return true
  }

  /** Sends once; whether an answer reached the citizen. */
  async function hears(asked: Parameters<typeof submit>[0], { answers }: Citizen) {
    const outcome = await world.invoke((by) => submit(asked, portsFor(by, 'citizen')))
    world.note(outcome)
    if (outcome === 'killed' || 'error' in outcome || world.faults.next('client.answer')) return false
    answers.push(outcome.answer)
    return true
  }

  return {
    citizens,
    /** Lets everybody go on for so many steps; true when nobody has anything left to do. */
    async let(steps: number) {
      await everyoneWaits()
      for (let n = 0; n < steps; n++) if (!(await step())) return true
      return false
    },
    /** What the schedules do each minute. */
    sweep() {
      for (const job of [sweep, rounds]) void world.invoke((by) => job(portsFor(by, 'sweep'))).then(world.note)
    },
    /** A citizen sends, at once on `lines` lines, and repeats each until an answer arrives or patience is at its end. */
    file(answers: Readonly<Record<string, unknown>>, lines: number, patience: number) {
      const submissionId = `00000000-0000-4000-8000-${String(citizens.length).padStart(12, '0')}`
      const citizen: Citizen = { submissionId, answers: [] }
      citizens.push(citizen)
      const body = submission.parse({
        ...aSubmission({ submissionId, answers: complaintAnswers(answers) }),
        challenge: undefined,
      })
      const asked = { municipality: namoungpet, origin: 'https://e.example', body }
      const client = { isAlive: true }
      const send = async () => {
        for (let n = 0; n < patience && !(await hears(asked, citizen)); n++) await world.schedule.gate(client)
      }
      for (let line = 0; line < lines; line++) void send()
    },
  }
}
export type Town = ReturnType<typeof town>

type Timed = { readonly reference: string; readonly timerSeq?: number }

/** Of which clocks a message is, if it is of any. */
function timerSeqsIn(body: unknown): ReadonlyMap<string, number> {
  const { cases = [body as Timed] } = (body ?? { cases: [] }) as { readonly cases?: readonly Timed[] }
  return new Map(cases.flatMap(({ reference, timerSeq }) => (timerSeq === undefined ? [] : [[reference, timerSeq]])))
}
