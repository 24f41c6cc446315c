import { announceCase } from '#functions/domain/announce-case.ts'
import { act } from '#functions/domain/desk/act.ts'
import { deskVersion } from '#functions/domain/desk/desk-version.ts'
import { pushArrival } from '#functions/domain/pushes/push-arrival.ts'
import { submit } from '#functions/domain/submit.ts'
import { sweep } from '#functions/domain/sweep.ts'
import { takeCaseEvent } from '#functions/domain/take-case-event.ts'
import { submission } from '#schemas/bodies.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import { officer } from '#test/domain/desk/desk.ts'
import { aSubmission } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

export const bangkok = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()
const MINUTE = 60_000

type Wanted = { readonly municipality?: string; readonly ports?: ReturnType<typeof memoryPorts> }

/** An office to which a case has just come, on memory ports, Monday 23 November 2026 at 09:00 unless it is said. */
export async function office(
  { municipality: id = 'namoungpet', ports = memoryPorts() }: Wanted = {},
  start = bangkok('2026-11-23', '09:00'),
) {
  ports.world.now = new Date(start)
  const municipality = findMunicipality(id)
  if (!municipality) throw new Error('there is no such municipality')
  const sent = aSubmission()
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
  const { body: receipt } = await submit({ municipality, origin: 'https://e.example', body }, ports)
  const { reference } = receipt
  await announceCase({ event: { type: 'case.opened', municipality: id, reference }, attempt: 1 }, ports)

  const sweepOnce = async () => {
    await sweep({ ...ports, timers: { sendAll: async () => undefined } })
    const due = ports.arrivalsDue.splice(0)
    // Every message comes twice.
    for (const event of [...due, ...due]) await pushArrival({ event }, ports)
    return due.length
  }
  const kept = async () => {
    const found = await ports.cases.find(reference)
    if (!found) throw new Error('the case is gone')
    return found
  }
  return {
    ports,
    reference,
    pushed: ports.line.pushed,
    states: ports.arrivals.states,
    used: () => ports.allowances.used({ service: 'line', municipality: id, month: '2026-11' }),
    event: () => ({ type: 'arrival.due' as const, municipality: id, reference, office: 'works' }),
    sweep: sweepOnce,
    /** Sweeps each minute from now on, and says at which of them there was a push to be tried. */
    async sweepEach(minutes: number) {
      const from = ports.world.now.getTime()
      const tries: number[] = []
      for (let minute = 0; minute < minutes; minute++) {
        ports.world.now = new Date(from + minute * MINUTE)
        if ((await sweepOnce()) > 0) tries.push(minute)
      }
      return tries
    },
    at(time: string) {
      ports.world.now = new Date(time)
    },
    act: async (action: string, typed: Readonly<Record<string, string>> = {}, by = officer) =>
      act(
        {
          officer: by,
          reference,
          typed: { action, version: deskVersion(await kept()), ...typed },
          now: ports.world.now,
        },
        ports,
      ),
    /** Hands what was announced to its worker. */
    async work() {
      for (const event of ports.announced.splice(0)) await takeCaseEvent({ event, attempt: 1 }, ports)
    },
  }
}
