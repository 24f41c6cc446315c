import fc from 'fast-check'
import { cleanLine } from '#schemas/rules/clean.ts'
import type { Rule } from '#schemas/rules/rule.ts'

/** Letters, digits of several scripts, marks, signs and invisible characters, so that each limit and each rule is met. */
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      ...'กขงำา้็่ัเแไๆฯ๐๑๙0159aZ .-+@,/()\t\n\r',
      '\u200b',
      '\u2060',
      '\u3164',
      '\u00a0',
      '٣',
      'é',
      '😀',
    ),
    maxLength: 30,
  }),
)
const long = fc
  .record({
    unit: fc.constantFrom('ก', 'a', ' ', 'ก่', 'ก่้๊๋', '😀', '\n'),
    times: fc.constantFrom(2, 3, 10, 100, 101, 120, 121, 150, 151, 254, 255, 300, 5000, 5001),
  })
  .map(({ unit, times }) => unit.repeat(times))

const digits = (minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...'0123456789๐๑๒๓๔๕๖๗๘๙'), minLength, maxLength })
const spaced = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.constantFrom('', ' ', '-'), fc.integer({ min: 1, max: 6 }))
    .map(([all, between, every]) =>
      Array.from(all, (one, i) => (i > 0 && i % every === 0 ? between + one : one)).join(''),
    )

const phone = fc
  .tuple(fc.constantFrom('06', '08', '09', '02', '07', '+66', '+668', '๐๘', '1', ''), digits(5, 10), anything)
  .map(([start, rest, end]) => `${start}${rest}${end.length > 12 ? '' : ` ต่อ ${end}`}`)
const email = fc
  .tuple(fc.oneof(fc.emailAddress(), anything), fc.constantFrom('', '.', '@', ' ', '..', 'ก', '@a.th'), fc.boolean())
  .map(([address, more, isBefore]) => (isBefore ? more + address : address + more))

const citizenId = fc.oneof(
  spaced(digits(13)),
  spaced(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }).map((given) => {
      const sum = given.reduce((before, digit, i) => before + digit * (13 - i), 0)
      return [...given, (11 - (sum % 11)) % 10].join('')
    }),
  ),
)

const numbers = fc.oneof(
  digits(1, 6),
  fc.integer({ min: -5, max: 20_000 }).map(String),
  fc.constantFrom('1.0', '1e1', '0x1', '01', '๐๑', '+1', '1 0', '1,000', '๑๐๐๐๐', '10001'),
)

/** What may be typed or chosen where an answer of this kind is asked for; nothing, too. */
export function typedValues(rule: Rule): fc.Arbitrary<string> {
  const options = 'options' in rule ? fc.constantFrom(...rule.options) : fc.constant('null')
  const own = { phone, email, contact: fc.oneof(phone, email), citizenId, count: numbers, score: numbers }
  const likely = rule.kind in own ? own[rule.kind as keyof typeof own] : options
  const edges = fc.constantFrom('', ' ', 'true', 'false', 'null', '__proto__', '-', '.')
  const values = fc.oneof({ weight: 15, arbitrary: likely }, { weight: 12, arbitrary: anything }, long, edges, options)
  // A box that is ticked always sends a value.
  return rule.kind === 'many' ? values.filter((value) => cleanLine(value) !== '') : values
}
