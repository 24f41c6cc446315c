import { submit } from '#functions/domain/submit.ts'
import { submission } from '#schemas/bodies.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { aBooking } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

type Ports = ReturnType<typeof memoryPorts>
type Answers = Parameters<typeof aBooking>[0]
type Changes = Parameters<typeof aBooking>[1]

/** Everything on memory at nine o'clock of Monday 23 November 2026, and a citizen who asks for a room. */
export function booker(
  ports: Ports = memoryPorts('2026-11-23T02:00:00.000Z'),
  municipality: Municipality = namoungpet,
) {
  return {
    ports,
    async file(answers: Answers = {}, changes: Changes = {}, used: Ports = ports) {
      const sent = aBooking(answers, changes)
      const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
      return submit({ municipality, origin: 'https://e.example', body }, used)
    },
    /** All slots that stand, as `day start-end state`. */
    taken: () =>
      ports.rooms
        .all()
        .flatMap(({ date, slots }) => slots.map(({ start, end, state }) => `${date} ${start}-${end} ${state}`)),
  }
}

/** What a refusal names, field by field. */
export const refusalOf = (filed: Promise<unknown>) =>
  filed.then(
    () => ({ reason: 'none', fields: [] as string[] }),
    ({ reason, details }) => ({
      reason: reason as string,
      fields: ((details?.errors ?? []) as { field: string }[]).map(({ field }) => field),
    }),
  )
