import type { Calendar } from '#schemas/calendar.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import { nextLook } from './files/next-look.ts'
import { newsPlaces } from './news-places.ts'
import { nextLine } from './overdue.ts'
import { instant } from './promise/bangkok.ts'
import { currentCycle } from './promise/cycle.ts'
import { outcomeOf } from './promise/ending.ts'
import { type Clock, derivePromise } from './promise/promise.ts'
import { recompute } from './promise/recompute.ts'
import { resolutionDue } from './promise/resolution.ts'
import { stateOf } from './state.ts'
import { owedPlaces } from './told.ts'

/** By which clocks a case runs. */
export const policyOf = ({ policy }: Pick<ServiceCase, 'policy'>, { promise, resolutionDays }: Form) =>
  policy ?? { ...promise, resolutionDays }

/** What the promise of a case depends on. */
export const clockOf = (kept: ServiceCase, form: Form, calendar: Calendar): Clock => ({
  calendar,
  policy: policyOf(kept, form),
  history: kept.history,
  hasContact: hasContact(kept, form),
})

/** Whether the citizen can be contacted otherwise than on the status page. */
export const hasContact = ({ answers }: Pick<ServiceCase, 'answers'>, { contacts }: Pick<Form, 'contacts'>) =>
  contacts.some((path) => answerAt(answers as Answers, path) !== undefined)

/** Whether the promise still waits for a contact, as it may though the case has ended. */
export const owesContact = (kept: Pick<ServiceCase, 'answers' | 'history'>, form: Form) =>
  outcomeOf(currentCycle(kept.history), hasContact(kept, form)).status === 'open'

type Timer = ServiceCase['timer']

/** How long the citizen may stay untold before the sweep has it told again. */
const TOLD_WITHIN = 60_000

type Waiting = Pick<ServiceCase, 'untold' | 'news' | 'files' | 'timer'>

/** What a case waits for first: a step of the promise, its citizen to be told of what stands untold, or a file. */
export function soonest(next: Timer, kept: Waiting, now: Date): Timer {
  const waits = [next, telling(kept, now), looking(kept)].filter((timer) => timer !== null)
  return waits.toSorted((one, other) => (one.at < other.at ? -1 : 1))[0] ?? null
}

function telling({ untold, news, timer }: Waiting, now: Date): Timer {
  if (untold.length + news.length === 0) return null
  return timer?.step === 'tell' ? timer : { step: 'tell', at: instant(now.getTime() + TOLD_WITHIN) }
}

function looking({ files }: Waiting): Timer {
  const at = files.flatMap((file) => nextLook(file) ?? []).sort()[0]
  return at === undefined ? null : { step: 'files', at }
}

export type World = { readonly form: Form; readonly calendar: Calendar; readonly now: Date }

/** When a result is due as things stand now: while a case waits, that is a day later each day. */
export const resultDueOf = (kept: Pick<ServiceCase, 'policy' | 'history'>, { form, calendar, now }: World) =>
  resolutionDue({ calendar, days: policyOf(kept, form).resolutionDays, history: kept.history, now })

/** What a calendar newer than the one the case names changes about its promise. */
export const recomputed = (kept: ServiceCase, { form, calendar, now }: World): readonly HistoryEntry[] =>
  calendar.version === kept.clock.calendarVersion
    ? []
    : recompute(clockOf(kept, form, calendar), { now, reason: calendar.reason })

/**
 * The case after these facts: everything that its history decides is derived anew, what the citizen is to hear of is
 * untold, and a changed clock raises `timerSeq`, so that messages of the old one do nothing.
 */
export function withFacts(
  kept: ServiceCase,
  facts: readonly HistoryEntry[],
  { form, calendar, now }: World,
): ServiceCase {
  const history = [...kept.history, ...facts]
  const untold = [...kept.untold, ...owedPlaces({ form, case: kept }, facts)]
  const news = [...kept.news, ...newsPlaces(kept.history.length, facts)]
  const changed = { ...kept, history, untold, news }
  const promise = derivePromise(clockOf(changed, form, calendar))
  const state = stateOf(history, promise.metAt)
  const next = promise.next
    ? { step: promise.next.step, at: promise.next.at }
    : nextLine(state, promise, calendar, { now, waiting: kept.timer })
  /** Until an office has the case it waits to be announced, whatever is written into it meanwhile. */
  const timer = state.office === null ? kept.timer : soonest(next, changed, now)
  const isSameTimer = timer?.step === kept.timer?.step && timer?.at === kept.timer?.at
  return {
    ...changed,
    ...state,
    clock: {
      calendarVersion: calendar.version,
      effectiveAt: promise.effectiveAt,
      targetAt: promise.targetAt,
      dueAt: promise.dueAt,
    },
    resultDueAt: resultDueOf({ ...kept, history }, { form, calendar, now }),
    timer,
    timerSeq: isSameTimer ? kept.timerSeq : kept.timerSeq + 1,
  }
}
