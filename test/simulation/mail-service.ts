import type { Mail, MailOutcome, Message } from '#functions/domain/ports.ts'
import type { FaultKind } from './faults.ts'
import type { Task, World } from './world.ts'

/** What the caller hears of a call that went wrong, if it lives to hear it, and whether the mail went out all the same. */
export const wentWrong: Partial<Record<FaultKind, { readonly outcome: MailOutcome; readonly isSent: boolean }>> = {
  later: { outcome: 'later', isSent: false },
  rejected: { outcome: 'rejected', isSent: false },
  'unknown-sent': { outcome: 'unknown', isSent: true },
  'unknown-unsent': { outcome: 'unknown', isSent: false },
  'kill-before': { outcome: 'unknown', isSent: false },
  'kill-after': { outcome: 'unknown', isSent: true },
}

/** A mail service that answers, does not, or sees its caller die before or after the mail went out. */
export function mailOf(world: World, task: Task): Mail {
  const { schedule, faults, kill } = world
  return {
    async send(message: Message) {
      forgetOthers(task, message)
      task.isSettling = true
      task.abandoned = undefined
      const put = () => putOnWire(world, task, message)
      await schedule.gate(task.by, put)
      const fault = faults.next('mail.send')
      const { outcome, isSent } = (fault && wentWrong[fault]) ?? { outcome: 'accepted', isSent: true }
      if (fault) world.disturb(task)
      if (isSent) put()
      if (fault?.startsWith('kill')) return kill(task.by)
      await schedule.gate(task.by)
      return outcome
    },
  }
}

/** Entries of a mail before this one, which its task could not settle, are no part of this one. */
function forgetOthers({ claims }: Task, { to }: Message) {
  claims.splice(0, claims.length, ...claims.filter(({ recipient }) => recipient === to))
}

/** One mail is what was told of each thing that its sender had claimed. */
function putOnWire({ seen }: World, { claims, bases, calendar }: Task, message: Message) {
  for (const delivery of claims) {
    const isVisible = Boolean(seen.versions.get(delivery.reference)?.at(-1)?.case.office)
    seen.wire.push({ delivery, message, basis: bases.get(delivery.reference), calendar, isVisible })
  }
}
