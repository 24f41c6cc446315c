import type { Calendar } from '#schemas/calendar.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import { answerAt } from '#schemas/rules/answers.ts'
import type { Parsed } from './parse-submission.ts'
import { promiseOnReceipt } from './promise/promise.ts'
import type { Routed } from './route.ts'

type Opening = Pick<
  ServiceCase,
  | 'reference'
  | 'municipality'
  | 'submissionId'
  | 'bodyDigest'
  | 'codeVersion'
  | 'locale'
  | 'noticeVersion'
  | 'undertaking'
  | 'sealed'
  | 'origin'
> & {
  readonly form: Form
  readonly parsed: Parsed
  /** Where the announced files go. */
  readonly files: ServiceCase['files']
  readonly routed: Routed
  readonly calendar: Calendar
  readonly now: Date
}

/** How long a case may stay unannounced before the sweep announces it again. */
const ANNOUNCED_WITHIN = 60_000

/** Opens a case with its promise; it carries the marker "unannounced" until the worker has seen it. */
export function openCase({ form, parsed, files, routed, calendar, now, ...known }: Opening): ServiceCase {
  const receivedAt = now.toISOString()
  const promised = promiseOnReceipt(calendar, routed.promise, now)
  const canBeContacted = form.contacts.some((path) => answerAt(parsed.answers, path) !== undefined)
  const clock = {
    calendarVersion: calendar.version,
    effectiveAt: promised.effectiveAt,
    targetAt: canBeContacted ? promised.targetAt : null,
    dueAt: canBeContacted ? promised.dueAt : null,
  }
  return {
    ...known,
    ...parsed,
    schemaVersion: 1,
    version: 1,
    form: form.id,
    category: null,
    status: 'received',
    office: null,
    registerNumber: null,
    assignee: null,
    concerns: null,
    receivedAt,
    clock,
    policy: { ...routed.promise, resolutionDays: routed.resolutionDays },
    contactedAt: null,
    resultDueAt: null,
    timer: { step: 'announce', at: new Date(now.getTime() + ANNOUNCED_WITHIN).toISOString() },
    timerSeq: 1,
    history: [{ kind: 'received', at: receivedAt, ...clock }],
    untold: [],
    news: [],
    files,
  }
}
