import { announceCase } from '#functions/domain/announce-case.ts'
import { act } from '#functions/domain/desk/act.ts'
import { deskVersion } from '#functions/domain/desk/desk-version.ts'
import { submit } from '#functions/domain/submit.ts'
import { sweep } from '#functions/domain/sweep.ts'
import { takeCaseEvent } from '#functions/domain/take-case-event.ts'
import { takeTimer } from '#functions/domain/take-timer.ts'
import { submission } from '#schemas/bodies.ts'
import type { CaseEvent, TimerEvent } from '#schemas/events.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import type { Officer, Role } from '#schemas/staff.ts'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

export const someone = (role: Role, changes: Partial<Officer> = {}): Officer => ({
  id: `${role}-1`,
  municipality: 'namoungpet',
  role,
  office: role === 'officer' || role === 'head' ? 'works' : null,
  name: `ชื่อ ${role}`,
  signIn: role,
  ...changes,
})
export const officer = someone('officer')

export const bangkok = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()

/** A case that has come to its office, Monday 23 November 2026 at 09:00, and everybody who works on it. */
export async function desk(
  answers: Readonly<Record<string, unknown>> = {},
  changes: Parameters<typeof aSubmission>[0] = {},
) {
  const ports = memoryPorts('2026-11-23T02:00:00.000Z')
  const sent = aSubmission({ answers: complaintAnswers(answers), ...changes })
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
  const { body: receipt } = await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)
  const { reference } = receipt
  await announceCase({ event: { type: 'case.opened', municipality: 'namoungpet', reference }, attempt: 1 }, ports)
  ports.announced.length = 0
  ports.sent.length = 0
  const kept = async () => {
    const found = await ports.cases.find(reference)
    if (!found) throw new Error('the case is gone')
    return found
  }
  return {
    ports,
    reference,
    kept,
    kinds: async () => (await kept()).history.map(({ kind }) => kind),
    /** Posts a form of the page as it stands. */
    act: async (action: string, typed: Readonly<Record<string, string>> = {}, by: Officer = officer) =>
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
    async sweep() {
      const timers: TimerEvent[] = []
      const outboxes = {
        openings: { sendAll: async (events: readonly CaseEvent[]) => void ports.announced.push(...events) },
        timers: { sendAll: async (events: readonly TimerEvent[]) => void timers.push(...events) },
      }
      await sweep({ ...ports, ...outboxes })
      for (const event of timers) await takeTimer({ event, attempt: 1 }, ports)
    },
    at(time: string) {
      ports.world.now = new Date(time)
    },
  }
}
