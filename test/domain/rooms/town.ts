import { reopen } from '#functions/domain/citizen/reopen.ts'
import { withdraw } from '#functions/domain/citizen/withdraw.ts'
import { act } from '#functions/domain/desk/act.ts'
import { deskVersion } from '#functions/domain/desk/desk-version.ts'
import { Refusal } from '#functions/domain/refusal.ts'
import { bookingOf } from '#functions/domain/rooms/booking.ts'
import { checkDay } from '#functions/domain/rooms/check-day.ts'
import { slotOf } from '#functions/domain/rooms/slots.ts'
import { hasBegun, standingOf } from '#functions/domain/rooms/standing.ts'
import { submit } from '#functions/domain/submit.ts'
import { submission } from '#schemas/bodies.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aBooking } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { chance, everyoneWaits, type Runner, scheduler } from '../../simulation/scheduler.ts'
import { someone } from '../desk/desk.ts'

const origin = 'https://e.example'
const clerk = someone('clerk')

/** What one citizen asks for, at the first try and, where that was refused, at another. */
export type Wish = { readonly from: string; readonly to: string; readonly start: string; readonly end: string }
export type Act = 'file' | 'withdraw' | 'reopen' | 'booked' | 'declined' | 'done' | 'closed'

/** A town with one room: everybody's calls mix, anybody may die between two of them, and what died may still arrive. */
export function town(seed: number) {
  const base = memoryPorts('2026-11-23T02:00:00.000Z')
  const random = chance(seed)
  const schedule = scheduler(random)
  const running = new Set<Runner>()
  const surprises: unknown[] = []

  /** The ports as one function at work sees them: others come in before and after each call. */
  function portsFor(by: Runner) {
    const gated =
      <Asked extends unknown[], Answer>(call: (...asked: Asked) => Promise<Answer>) =>
      async (...asked: Asked): Promise<Answer> => {
        let answer: Promise<Answer> | undefined
        const once = () => {
          answer ??= call(...asked)
          return answer
        }
        await schedule.gate(by, once)
        const found = await once()
        await schedule.gate(by)
        return found
      }
    const { cases, rooms } = base
    return {
      ...base,
      challenge: { ...base.challenge, isSolved: async () => true },
      cases: { ...cases, find: gated(cases.find), add: gated(cases.add), save: gated(cases.save) },
      rooms: { ...rooms, day: gated(rooms.day), save: gated(rooms.save) },
    }
  }

  function run(work: (ports: ReturnType<typeof portsFor>) => Promise<unknown>) {
    const by: Runner = { isAlive: true }
    running.add(by)
    work(portsFor(by))
      .catch((error) => error instanceof Refusal || surprises.push(error))
      .finally(() => running.delete(by))
  }

  function file(submissionId: string, wish: Wish) {
    const body = submission.parse({ ...aBooking({ ...wish }, { submissionId }), challenge: undefined })
    run((ports) => submit({ municipality: namoungpet, origin, body }, ports))
  }

  async function asked({ submissionId, reference }: ServiceCase) {
    const { code } = await base.codes.trackingCode(submissionId)
    return { municipality: namoungpet, reference, code, viewer: '' }
  }

  function atTheDesk(kept: ServiceCase, what: Readonly<Record<string, string>>) {
    const typed = { ...what, version: deskVersion(kept) }
    run((ports) => act({ officer: clerk, reference: kept.reference, typed, now: base.now() }, ports))
  }

  const doings: Readonly<Record<Exclude<Act, 'file'>, (kept: ServiceCase) => unknown>> = {
    withdraw: (kept) => run(async (ports) => withdraw({ ...(await asked(kept)), body: {} }, ports)),
    reopen: (kept) => run(async (ports) => reopen({ ...(await asked(kept)), body: { text: 'อีกครั้ง' } }, ports)),
    booked: (kept) => atTheDesk(kept, { action: 'status', to: 'booked' }),
    declined: (kept) => atTheDesk(kept, { action: 'status', to: 'declined' }),
    done: (kept) => atTheDesk(kept, { action: 'close', outcome: 'done', text: 'เรียบร้อย' }),
    closed: (kept) => atTheDesk(kept, { action: 'close', outcome: 'closed', text: 'ปิดเรื่อง' }),
  }

  const end = (by: Runner) => {
    schedule.end(by)
    running.delete(by)
  }

  return {
    base,
    surprises,
    file,
    perform(doing: Exclude<Act, 'file'>, submissionId: string) {
      const kept = base.cases.all().find((one) => one.submissionId === submissionId)
      if (kept) doings[doing](kept)
    },
    /** Lets everybody go on for so many steps; one in `deaths` of them is somebody's last. */
    async let(steps: number, deaths: number, check: () => void) {
      await everyoneWaits()
      for (let n = 0; n < steps && schedule.waiting() > 0; n++) {
        const victim = [...running][random.below(running.size)]
        if (victim && random.isOneIn(deaths)) end(victim)
        await schedule.step()
        check()
      }
    },
    /** No function works for longer than seconds: who is still at it when more time passes has died. */
    pass(minutes: number) {
      for (const by of [...running]) end(by)
      base.world.now = new Date(base.world.now.getTime() + minutes * 60_000)
    },
    checkDay: (date: string) => run((ports) => checkDay({ municipality: namoungpet.id, room: 'small', date }, ports)),
    async sweep() {
      for await (const page of base.rooms.due(base.now()))
        for (const place of page) run((ports) => checkDay(place, ports))
    },
  }
}
export type Town = ReturnType<typeof town>

/** Whether a case has the right to every slot it asked for: given, or asked for and never let go of since. */
export function isOwed(kept: ServiceCase, now: Date) {
  const standing = standingOf(kept.history)
  const booking = bookingOf(kept)
  if (!booking || standing === 'released') return false
  if (standing === 'booked') return true
  return !hasBegun(booking, now) && kept.history.every(({ kind }) => kind !== 'reopened')
}

/** The days on which a case misses a slot. */
export function missing({ base }: Town, kept: ServiceCase) {
  const booking = bookingOf(kept)
  const days = base.rooms.all().filter(({ room }) => room === booking?.room)
  return (booking?.days ?? []).filter((date) => {
    const day = days.find((one) => one.date === date)
    return !booking || !slotOf(day?.slots ?? [], booking)
  })
}
