import type { Cases, Pending } from '#functions/domain/ports.ts'
import type { Calendar, CalendarVersion } from '#schemas/calendar.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { ArrivalDue, CalendarPublished, CaseEvent, PromiseDue } from '#schemas/events.ts'
import { memoryDesk } from '#test/support/memory-desk.ts'
import { counted, deliveriesOf } from './ledger.ts'
import { mailOf } from './mail-service.ts'
import { allowancesOf, arrivalsOf, lineOf } from './push-service.ts'
import type { Task, World } from './world.ts'

/** The index may be behind its table by this long. */
const BEHIND_MS = 5_000

/** Every port of the product as one task sees it, each call a place where others come in and where it may fail. */
export function portsOf(world: World, task: Task) {
  const { base, queues } = world
  const call = <Answer>(name: string, effect: () => Promise<Answer>) => world.call(task, name, effect)
  const handOver = <Body>(name: string, queue: { send: (body: Body) => void }) => ({
    sendAll: (bodies: readonly Body[]) =>
      bodies.length === 0
        ? Promise.resolve()
        : call(name, async () => {
            for (const body of bodies) queue.send(body)
          }),
  })
  return {
    ...base,
    cases: casesOf(world, task),
    deliveries: deliveriesOf(world, task),
    mail: mailOf(world, task),
    arrivals: arrivalsOf(world, task),
    allowances: allowancesOf(world, task),
    line: lineOf(world, task),
    registers: {
      next: (municipality: string, year: number) =>
        call('registers.next', () => base.registers.next(municipality, year)),
    },
    calendars: calendarsOf(world, task),
    versions: {
      ...base.versions,
      publish: (version: CalendarVersion) => {
        let isFirst: Promise<boolean> | undefined
        return call('versions.publish', () => {
          const at = world.real()
          isFirst ??= base.versions.publish(version).then((done) => {
            if (done) world.published(version, at)
            return done
          })
          return isFirst
        })
      },
    },
    recounts: {
      last: (municipality: string) => call('recounts.last', () => base.recounts.last(municipality)),
      keep: (...kept: Parameters<typeof base.recounts.keep>) =>
        call('recounts.keep', () => base.recounts.keep(...kept)),
    },
    desk: {
      ...base.desk,
      list: (asked: Parameters<typeof base.desk.list>[0]) => call('desk.list', () => indexedDesk(world).list(asked)),
    },
    addresses: {
      ...base.addresses,
      accepts: (...asked: Parameters<typeof base.addresses.accepts>) =>
        call('addresses.accepts', () => base.addresses.accepts(...asked)),
    },
    challenge: { ...base.challenge, isSolved: async () => true },
    events: { announce: (event: CaseEvent) => call('events.announce', async () => queues.openings.send(event)) },
    openings: handOver<CaseEvent>('openings.sendAll', queues.openings),
    timers: handOver<PromiseDue>('timers.sendAll', queues.timers),
    pushes: handOver<ArrivalDue>('pushes.sendAll', queues.pushes),
    calendarEvents: handOver<CalendarPublished>('calendarEvents.sendAll', queues.calendars),
    count: (metric: string) => counted(world, task, metric),
  }
}

function calendarsOf(world: World, task: Task) {
  const read = (name: string, effect: () => Calendar) => async () => {
    const calendar = await world.call(task, name, async () => effect())
    task.calendar = calendar.version
    task.readAt = world.base.now().toISOString()
    return calendar
  }
  return {
    current: read('calendars.current', world.rememberedCalendar),
    newest: read('calendars.newest', world.newestCalendar),
  }
}

/** The index of the desk, which may be behind its table too. */
const indexedDesk = (world: World) =>
  memoryDesk(() => [...world.seen.versions.keys()].flatMap((reference) => indexed(world, reference) ?? []))

function casesOf(world: World, task: Task): Cases {
  const { base, seen, real } = world
  return {
    async find(reference) {
      const found = await world.call(task, 'cases.find', () => base.cases.find(reference))
      task.bases.set(reference, found)
      return found
    },
    add: (opened) =>
      world.call(task, 'cases.add', async () => {
        const answer = await base.cases.add(opened)
        if (!answer.standing) seen.wrote(opened, task.author, real())
        return answer
      }),
    save(changed) {
      const written = { ...changed, version: changed.version + 1 }
      if (isStale(task, changed.reference)) seen.surprises.push(new Error('a message of an older clock wrote'))
      let answer: Promise<boolean> | undefined
      const put = async () => {
        if (!(await base.cases.save(changed))) return false
        seen.wrote(written, task.author, real())
        task.bases.set(written.reference, written)
        return true
      }
      return world.call(task, 'cases.save', () => {
        answer ??= put()
        return answer
      })
    },
    async *pending(until) {
      for (const reference of seen.versions.keys()) {
        const found = await world.call(task, 'cases.pending', async () => indexed(world, reference))
        const row = pendingOf(found)
        if (row && row.timer.at <= until.toISOString()) yield [row]
      }
    },
  }
}

function isStale({ timerSeqs, bases }: Task, reference: string) {
  const timerSeq = timerSeqs.get(reference)
  return timerSeq !== undefined && timerSeq !== bases.get(reference)?.timerSeq
}

/** What the index knows of a case: its newest version, or for a moment the one before. */
function indexed({ seen, real, random }: World, reference: string): ServiceCase | undefined {
  const [newest, before] = (seen.versions.get(reference) ?? []).toReversed()
  const isBehind = newest && real() - newest.at < BEHIND_MS && random.isOneIn(4)
  return isBehind ? before?.case : newest?.case
}

const pendingOf = (kept: ServiceCase | undefined): Pending | undefined => {
  if (!kept?.timer) return undefined
  const { reference, municipality, timerSeq, timer } = kept
  return { reference, municipality, timerSeq, timer }
}
