import type { Value } from './rule.ts'

/** Answers as they are stored: in groups and rows. */
export type Answers = { [name: string]: Value | Answers | Answers[] }

/** Answers out of their dotted paths: names are groups, numbers are rows. */
export function nested(given: Iterable<readonly [string, Value]>): Answers {
  const answers: Answers = {}
  for (const [path, value] of given) {
    const names = path.split('.')
    const last = names.pop() ?? path
    let group = answers
    for (const [i, name] of names.entries()) {
      group[name] ??= /^\d/.test(names[i + 1] ?? last) ? [] : {}
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
      (group, name) =>
        typeof group === 'object' && group && Object.hasOwn(group, name) ? (group as Answers)[name] : undefined,
      answers,
    )
