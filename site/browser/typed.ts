import type { Questions } from '#schemas/rules/answers.ts'

/** The answers in a form as they were typed, by their dotted paths; what was left empty is absent. */
export const typedAnswers = (data: Iterable<readonly [string, unknown]>, { fields }: Pick<Questions, 'fields'>) =>
  Object.fromEntries(
    [...data]
      .filter(([name, value]) => name.startsWith('answers.') && value !== '')
      .map(([name, value]) => [name.slice('answers.'.length), value] as const)
      .map(([path, value]) => [path, fields[path]?.rule.kind === 'tick' ? true : value]),
  )
