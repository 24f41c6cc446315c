import type { Extra } from '../reader.ts'

/** What makes a day, a list or a room right is left to the server, which knows the calendar and the rooms. */
const asTyped = (_: unknown, value: unknown) => (value === undefined ? {} : { value })

/** For forms that ask for days in three parts, and for several of a list box by box. */
export const extra: Extra = {
  checks: { date: asTyped, many: asTyped, room: asTyped },
  read({ questions, leaves }, inputs) {
    const gathered = new Map(leaves)
    for (const [path, { rule }] of Object.entries(questions.fields)) {
      const parts = ['year', 'month', 'day'].map((part) => leaves.get(`${path}.${part}`))
      const ticked = [...inputs].filter(([name]) => name === `answers.${path}`)
      if (parts.some(Boolean)) gathered.set(path, parts.join('-'))
      if (rule.kind === 'many' && ticked[0])
        gathered.set(
          path,
          Array.from(ticked, ([, value]) => value),
        )
    }
    return { questions, leaves: gathered }
  },
}
