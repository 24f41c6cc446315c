import { type Answers, nested } from './answers.ts'
import type { Check } from './common.ts'
import type { Leaves } from './leaves.ts'
import type { Condition, ErrorId, Fault, OneOf, Question, Questions, Rule, Value } from './rule.ts'

export type FieldFault = { readonly field: string; readonly fault: Fault }
export type CheckedAnswers = { readonly answers: Answers; readonly faults: readonly FieldFault[] }
type Given = ReadonlyMap<string, Value>
type Found = readonly [path: string, fault: Fault | undefined]

/** Checks answers that are known to belong to the form, by their dotted paths; the part that browsers run. */
export function checkLeaves({ fields, rules }: Questions, leaves: Leaves, check: Check): CheckedAnswers {
  const asked = Object.entries(fields)
  const checked = asked.map(([path, { rule }]) => ({ path, ...check(rule, leaves.get(path)) }))
  const given: Given = new Map(checked.flatMap(({ path, value }) => (value === undefined ? [] : [[path, value]])))

  const faults = firstOfEach(
    checked.map(({ path }) => path),
    [
      ...checked.map(({ path, fault }): Found => [path, fault]),
      ...asked.map(([path, question]): Found => [path, presenceFault(question, given.has(path), given)]),
      ...rules.map((rule): Found => [rule.oneOf[0] ?? '', oneOfFault(rule, leaves, given)]),
    ],
  )
  return { answers: nested(given), faults }
}

/** In the order of the form. */
const firstOfEach = (paths: readonly string[], found: readonly Found[]): FieldFault[] =>
  paths.flatMap((field) => {
    const fault = found.find(([path, fault]) => path === field && fault)?.[1]
    return fault ? [{ field, fault }] : []
  })

function presenceFault(question: Question, isAnswered: boolean, given: Given): Fault | undefined {
  const gone = goneBy(question, given)
  if (gone) return isAnswered ? { text: gone } : undefined
  return isAnswered || !isNeeded(question, given) ? undefined : { text: missing[question.rule.kind] ?? 'required' }
}

/** Why a question is not asked, where it is not. */
function goneBy({ unless, when }: Question, given: Given): ErrorId | undefined {
  if (unless && given.get(unless)) return 'refused'
  return when && holds(when, given) === false ? 'notAsked' : undefined
}

const isNeeded = ({ required, when }: Question, given: Given) =>
  (!when || holds(when, given)) && (typeof required === 'object' ? holds(required, given) : required)

/** Undefined while the answer that is looked at is still open; a box never is. */
function holds({ path, is }: Condition, given: Given): boolean | undefined {
  const found = given.get(path)
  return found === undefined && !is.includes(true) ? undefined : is.some((value) => value === found)
}

const missing: Partial<Record<Rule['kind'], ErrorId>> = {
  tick: 'tick',
  choice: 'required.select',
  room: 'required.select',
}

function oneOfFault({ oneOf, unless, fault }: OneOf, leaves: Leaves, given: Given): Fault | undefined {
  const isExcused = unless && given.get(unless)
  return isExcused || oneOf.some((path) => isTyped(given.get(path) ?? leaves.get(path))) ? undefined : fault
}

const isTyped = (raw: unknown) => String(raw ?? '').trim() !== ''
