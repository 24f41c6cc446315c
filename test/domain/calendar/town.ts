import { announceCase } from '#functions/domain/announce-case.ts'
import { declare } from '#functions/domain/calendar/declare.ts'
import { recount } from '#functions/domain/calendar/recount.ts'
import { submit } from '#functions/domain/submit.ts'
import { takeCaseEvent } from '#functions/domain/take-case-event.ts'
import { submission } from '#schemas/bodies.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { bangkok, someone } from '../desk/desk.ts'

const clerk = someone('clerk')

/** A municipality whose clerk declares days, with cases that have come to their offices. */
export function town(start = bangkok('2026-11-23', '09:00')) {
  const ports = memoryPorts(start)
  return {
    ports,
    at(now: string) {
      ports.world.now = new Date(now)
    },
    /** Files a complaint and brings it to its office; answers its reference. */
    async file(answers: Readonly<Record<string, unknown>> = {}) {
      const sent = aSubmission({ answers: complaintAnswers(answers) })
      const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
      const { body: receipt } = await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)
      const event = { type: 'case.opened', municipality: 'namoungpet', reference: receipt.reference } as const
      await announceCase({ event, attempt: 1 }, ports)
      ports.announced.length = 0
      ports.sent.length = 0
      return receipt.reference
    },
    declare: (action: 'preview' | 'publish', typed: Readonly<Record<string, string>>) =>
      declare(
        {
          officer: clerk,
          municipality: namoungpet,
          typed: { action, source: 'ประกาศเทศบาล', reason: 'น้ำท่วม', ...typed },
          now: ports.world.now,
        },
        ports,
      ),
    /** Lets the workers take whatever was handed to them; answers how many batches were counted. */
    async work() {
      let batches = 0
      for (let event = ports.published.shift(); event; event = ports.published.shift(), batches++)
        await recount({ event }, ports)
      for (const event of ports.announced.splice(0)) await takeCaseEvent({ event, attempt: 1 }, ports)
      return batches
    },
    async kept(reference: string) {
      const found = await ports.cases.find(reference)
      if (!found) throw new Error('the case is gone')
      return found
    },
  }
}
