import type { Mail, MailOutcome, Message } from '#functions/domain/ports.ts'
import type { Delivery } from '#schemas/delivery.ts'
import type { FaultKind } from './faults.ts'
import { keyOf } from './records.ts'
import type { Task, World } from './world.ts'

/** What the caller hears of a call that went wrong, if it lives to hear it, and whether the mail went out all the same. */
const wentWrong: Partial<Record<FaultKind, { readonly outcome: MailOutcome; readonly isSent: boolean }>> = {
  later: { outcome: 'later', isSent: false },
  rejected: { outcome: 'rejected', isSent: false },
  'unknown-sent': { outcome: 'unknown', isSent: true },
  'unknown-unsent': { outcome: 'unknown', isSent: false },
  'kill-before': { outcome: 'unknown', isSent: false },
  'kill-after': { outcome: 'unknown', isSent: true },
}

/** A mail service that answers, does not, or sees its caller die before or after the mail went out. */
export function mailOf({ schedule, faults, kill, seen }: World, task: Task): Mail {
  return {
    async send(message: Message, delivery: Delivery) {
      const { basis, calendar } = task
      const put = () => {
        const isVisible = Boolean(seen.versions.get(delivery.reference)?.at(-1)?.case.office)
        seen.wire.push({ delivery, message, basis, calendar, isVisible })
      }
      await schedule.gate(task.by, put)
      const fault = faults.next('mail.send')
      const { outcome, isSent } = (fault && wentWrong[fault]) ?? { outcome: 'accepted', isSent: true }
      if (fault) seen.disturbed.add(keyOf(delivery))
      if (isSent) put()
      if (fault?.startsWith('kill')) return kill(task.by)
      await schedule.gate(task.by)
      return outcome
    },
  }
}
