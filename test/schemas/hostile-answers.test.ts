import { describe, expect, test } from 'vitest'
import type { Form } from '#schemas/form.ts'
import { forms } from '#schemas/forms/index.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import { checkAnswers } from '#schemas/rules/check-answers.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'

/** Markup, direction marks, stacked tone marks, what survives a trim, halves of characters, names of the language. */
const hostile: readonly unknown[] = [
  '"><script>alert(1)</script>',
  "' OR 1=1 --",
  '=HYPERLINK("http://x.example","x")',
  '{{7*7}}<%= 7 %>',
  'name\r\nBcc: x@y.example',
  '\u202Eevil\u2066\u200B\u2060\u3164\u2800',
  'ก\u0E48\u0E48\u0E48\u0E48\u0E48'.repeat(50),
  'น\u0E4D\u0E32 เเก้ว',
  '\uD83D',
  '\u0000\u0007\u001B[31m',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  '-1',
  '1e3',
  '٣',
  'ก'.repeat(50_000),
]
const odd: readonly unknown[] = [
  null,
  [],
  {},
  [[]],
  [null],
  ['a'],
  [{}],
  { length: 1 },
  Number.NaN,
  -0,
  1e21,
  true,
  JSON.parse('{"__proto__": 1}'),
]

const cases = forms.flatMap((form: Form) =>
  Object.entries(form.fields).flatMap(([path, { rows }]) =>
    [path, ...Object.keys(rows?.cells ?? {}).map((cell) => `${path}.0.${cell}`)].map(
      (at) => [form.id, at, form] as const,
    ),
  ),
)

describe.each(cases)('whatever is written into %s at %s', (id, path, form) => {
  const sound = form.answers.parse(soundAnswers[id as keyof typeof soundAnswers])
  const checked = (raw: unknown) => checkAnswers(form, withAnswer(sound, path, raw))

  test.each([...hostile, ...odd].map((raw) => [raw]))('is a clean answer or a fault: %j', (raw) => {
    const { answers, faults } = checked(raw)

    expect(JSON.stringify(answerAt(answers, path) ?? '')).not.toMatch(unclean)
    if (faults.length === 0) expect(checkAnswers(form, answers)).toEqual({ answers, faults: [] })
  })
})

/** As JSON: what nobody sees, what turns a line around, half a character, a line break as in the head of a mail. */
const unclean = /[\u200B\u2060\u3164\u2800\u202A-\u202E\u2066-\u2069]|\\u[0-9a-f]{4}|\\r/

/** These answers with another one at this path. */
function withAnswer(answers: Answers, path: string, raw: unknown): object {
  const [name = '', ...inside] = path.split('.')
  const within = inside.length > 0 ? withAnswer(groupAt(answers, name), inside.join('.'), raw) : raw
  return Array.isArray(answers) ? Object.assign([...answers], { [name]: within }) : { ...answers, [name]: within }
}

const groupAt = (answers: Answers, name: string) => (answers[name] ?? {}) as Answers
