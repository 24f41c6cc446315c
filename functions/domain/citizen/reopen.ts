import type { z } from 'zod'
import type { reopening } from '#schemas/bodies.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import type { Messages } from '../ports.ts'
import { currentCycle } from '../promise/cycle.ts'
import { factsOwed } from '../promise/facts-owed.ts'
import { promiseOnReceipt } from '../promise/promise.ts'
import { clockOf, policyOf, type World } from '../promise-of-case.ts'
import { Refusal } from '../refusal.ts'
import { canOf } from '../status.ts'
import { type Asked, type FollowUpPorts, followUp } from './follow-up.ts'
import { readText } from './read-text.ts'

/** A citizen says that it is not done: a new cycle with its own promise, the outcome of the one before frozen. */
export function reopen(asked: Asked<z.output<typeof reopening>>, ports: FollowUpPorts) {
  return followUp(
    asked,
    async (found, world) => {
      const text = readText(asked.body.text)
      if (!canOf(found, world.now).reopen) return repeated(found, text, ports.messages)

      const { reference, history } = found
      const messageId = `reopening-${currentCycle(history).number + 1}`
      const at = world.now.toISOString()
      // A text whose writer died before the fact was written may stand there; what was said first is kept.
      await ports.messages.put({ reference, messageId, from: 'citizen', text, at, by: 'citizen' })
      return [...factsOwed(clockOf(found, world.form, world.calendar), world.now), reopened(found, messageId, world)]
    },
    ports,
  )
}

/** The same words again, in the cycle that they opened, change nothing. */
async function repeated({ reference, history }: ServiceCase, text: string, messages: Messages) {
  const opening = history.findLast((entry) => entry.kind === 'reopened')
  const said = opening && (await messages.of(reference)).find(({ messageId }) => messageId === opening.messageId)
  if (said?.text !== text) throw new Refusal('not-now')
  return []
}

function reopened(found: ServiceCase, messageId: string, { form, calendar, now }: World): HistoryEntry {
  const promised = promiseOnReceipt(calendar, policyOf(found, form), now)
  const { hasContact } = clockOf(found, form, calendar)
  return {
    kind: 'reopened',
    at: now.toISOString(),
    messageId,
    effectiveAt: promised.effectiveAt,
    targetAt: hasContact ? promised.targetAt : null,
    dueAt: hasContact ? promised.dueAt : null,
    calendarVersion: calendar.version,
  }
}
