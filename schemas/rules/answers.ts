import { check } from './check.ts'
import type { ErrorId, Fault, Rule } from './rule.ts'

/** One question, as far as checking goes. */
export type Question = {
  readonly rule: Rule
  readonly required: boolean
  /** The path of a box: while it is ticked this question is refused, and never required. */
  readonly unless?: string
}

/** At least one of these must be answered, unless the box at `unless` is ticked; its fault stands at the first. */
export type OneOf = { readonly oneOf: readonly string[]; readonly unless?: string; readonly fault: Fault }

/** A form as data that the server and the browser check alike: questions by their dotted paths, and rules over several. */
export type Questions = { readonly fields: Readonly<Record<string, Question>>; readonly rules: readonly OneOf[] }

export type Answers = { [name: string]: string | number | boolean | Answers }
export type FieldFault = { readonly field: string; readonly fault: Fault }
type Leaves = ReadonlyMap<string, unknown>
type Given = Map<string, string | number | boolean>

/** Checks all answers of a form and finds every fault at once, each field at most once. */
export function checkAnswers(questions: Questions, raw: unknown): { answers: Answers; faults: FieldFault[] } {
  const leaves = leavesOf(questions, raw)
  const fields = Object.entries(questions.fields)
  const checked = fields.map(([path, { rule }]) => ({ path, ...check(rule, leaves.get(path)) }))
  const given: Given = new Map(checked.flatMap(({ path, value }) => (value === undefined ? [] : [[path, value]])))
  const unknown = [...leaves.keys()].filter((path) => !Object.hasOwn(questions.fields, path))

  const faults = firstOfEach([
    ...checked.map(({ path, fault }) => [path, fault] as const),
    ...fields.map(([path, question]) => [path, presenceFault(question, given.has(path), given)] as const),
    ...questions.rules.map((rule) => [rule.oneOf[0] ?? '', oneOfFault(rule, leaves, given)] as const),
    ...unknown.map((path) => [path, { text: 'unknownField' }] as const),
  ])
  return { answers: nested(given), faults }
}

function firstOfEach(found: readonly (readonly [string, Fault | undefined])[]): FieldFault[] {
  const first = new Map<string, Fault>()
  for (const [field, fault] of found) if (fault && !first.has(field)) first.set(field, fault)
  return [...first].map(([field, fault]) => ({ field, fault }))
}

function presenceFault({ rule, required, unless }: Question, answered: boolean, given: Given): Fault | undefined {
  if (unless !== undefined && given.get(unless) === true) return answered ? { text: 'refused' } : undefined
  return required && !answered ? { text: missing[rule.kind] ?? 'required' } : undefined
}

const missing: Partial<Record<Rule['kind'], ErrorId>> = { tick: 'tick', choice: 'required.select' }

function oneOfFault({ oneOf, unless, fault }: OneOf, leaves: Leaves, given: Given) {
  const excused = unless !== undefined && given.get(unless) === true
  const tried = oneOf.some((path) => given.has(path) || isTyped(leaves.get(path)))
  return excused || tried ? undefined : fault
}

const isTyped = (raw: unknown) => (typeof raw === 'string' ? raw.trim() !== '' : raw !== undefined)

/** Every answer by its dotted path; a group that the form does not know is one unknown leaf. */
function leavesOf(questions: Questions, raw: unknown): Leaves {
  const paths = Object.keys(questions.fields)
  const isGroup = (path: string) => paths.some((known) => known.startsWith(`${path}.`))
  const walk = (value: unknown, path: string): [string, unknown][] =>
    (path === '' || isGroup(path)) && isPlainObject(value)
      ? Object.entries(value).flatMap(([name, inner]) => walk(inner, path ? `${path}.${name}` : name))
      : [[path, value]]
  return new Map(walk(raw, '').filter(([path]) => path !== ''))
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function nested(given: Given): Answers {
  const answers: Answers = {}
  for (const [path, value] of given) {
    const names = path.split('.')
    const last = names.pop() ?? path
    let group = answers
    for (const name of names) {
      group[name] ??= {}
      group = group[name] as Answers
    }
    group[last] = value
  }
  return answers
}

/** The answer at a dotted path, if it was given. */
export const answerAt = (answers: Answers, path: string) =>
  path
    .split('.')
    .reduce<Answers[string] | undefined>(
      (group, name) => (typeof group === 'object' && Object.hasOwn(group, name) ? group[name] : undefined),
      answers,
    )
