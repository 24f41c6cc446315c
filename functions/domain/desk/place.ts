import { hasEnded, type ServiceCase } from '#schemas/case.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import type { DeskQueue } from '../ports.ts'

/** The queue of the desk that a case is in: its citizen waits for a first contact, it is at work, or it has ended. */
export function queueOf({ status, contactedAt, clock }: ServiceCase): DeskQueue {
  if (hasEnded(status)) return 'ended'
  return contactedAt === null && clock.dueAt !== null ? 'contact' : 'work'
}

/** The shelf of the desk for cases about somebody of the municipality, which no list of an office shows. */
export const aside = '(aside)'

/** The shelf that a case stands on: its office's, or the one aside. */
export const shelfOf = ({ office, concerns }: Pick<ServiceCase, 'office' | 'concerns'>) => (concerns ? aside : office)

/** Everything that a municipality's lists are read from, but what no office has yet. */
export const allShelves = ({ offices }: Municipality) => [...Object.keys(offices), aside]

/** Where a case stands in its queue: by when its citizen is to be contacted, or have a result, or when it ended. */
export function placeOf(kept: ServiceCase): string {
  const { clock, resultDueAt, receivedAt, history, reference } = kept
  const instants = {
    contact: clock.dueAt ?? receivedAt,
    work: resultDueAt ?? receivedAt,
    ended: history.at(-1)?.at ?? receivedAt,
  }
  return `${instants[queueOf(kept)]}#${reference}`
}

/** What a list calls a case: its subject, where the form asks for one. */
export function subjectOf({ answers }: Pick<ServiceCase, 'answers'>): string {
  const subject = answerAt(answers as Answers, 'subject')
  return typeof subject === 'string' ? subject : ''
}
