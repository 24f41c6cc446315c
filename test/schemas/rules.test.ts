import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quartersOf } from '#schemas/quarters.ts'
import { check } from '#schemas/rules/check.ts'
import { checkAnswers } from '#schemas/rules/check-answers.ts'
import { citizenIdRule } from '#schemas/rules/citizen-id.ts'
import { cleanText, comparable } from '#schemas/rules/clean.ts'
import { emailRule } from '#schemas/rules/email.ts'
import { phoneRule } from '#schemas/rules/phone.ts'
import type { Rule } from '#schemas/rules/rule.ts'

const accepted = (rule: Rule, raw: unknown) => check(rule, raw).value
const faultOf = (rule: Rule, raw: unknown) => check(rule, raw).fault?.text
const line: Rule = { kind: 'line', min: 1, max: 150 }
const paragraph: Rule = { kind: 'paragraph', min: 1, max: 5000 }
const phone: Rule = phoneRule
const email: Rule = emailRule
const score: Rule = { kind: 'score', max: 5 }
const contact: Rule = { kind: 'contact', email: emailRule, phone: phoneRule }
const moo: Rule = { kind: 'count', min: 1, max: 99 }
const date: Rule = { kind: 'date' }
const time: Rule = { kind: 'choice', options: Object.keys(quartersOf('08:00', '20:00')) }
const many: Rule = { kind: 'many', options: ['a', 'b', 'c'] }
const every: readonly Rule[] = [
  line,
  paragraph,
  phone,
  email,
  moo,
  score,
  contact,
  citizenIdRule,
  { kind: 'choice', options: ['a'] },
  { kind: 'tick' },
  date,
  { kind: 'room' },
]

describe('a telephone number', () => {
  test.each([
    ['081-234-5678', '0812345678'],
    ['๐๘๑ ๒๓๔ ๕๖๗๘', '0812345678'],
    ['+66 81 234 5678', '0812345678'],
    ['0 7527 8013 ต่อ 101', '075278013 ต่อ 101'],
    ['02-123-4567', '021234567'],
    ['+6675278013', '075278013'],
    ['\u200b081\u2011234\u20115678', '0812345678'],
  ])('%s is %s', (raw, value) => expect(accepted(phone, raw)).toBe(value))

  test.each([
    ['01-1234578', 'phone.digits'],
    ['0812345', 'phone.short'],
    ['081234567890', 'phone.long'],
    ['0112345678', 'phone.long'],
    ['010000000', 'phone.digits'],
    ['1669', 'phone.digits'],
    ['call me', 'phone.digits'],
    ['0812345678 ต่อ', 'phone.digits'],
    ['0812345678 ต่อ 1 ต่อ 2', 'phone.digits'],
    ['0812345678,0898765432', 'phone.digits'],
  ])('%s is refused as %s', (raw, fault) => expect(faultOf(phone, raw)).toBe(fault))
})

describe('an e-mail address', () => {
  test.each(['somchai@example.com', 'bounce+x@simulator.amazonses.com', "o'neil@a-b.co.th", '  a@b.example  '])(
    '%s is accepted',
    (raw) => expect(accepted(email, raw)).toBe(raw.trim()),
  )

  test.each([
    ['somchai', 'email.at'],
    ['สมชาย@example.com', 'email.space'],
    ['som chai@example.com', 'email.space'],
    ['somchai@example', 'email.domain'],
    ['somchai@exam_ple.com', 'email.domain'],
    ['a..b@example.com', 'email.local'],
    ['a@b@example.com', 'email.local'],
    ['a\r\nBcc: x@example.com', 'email.space'],
    [`${'a'.repeat(250)}@b.co`, 'tooLong'],
  ])('%s is refused as %s', (raw, fault) => expect(faultOf(email, raw)).toBe(fault))
})

describe('a whole number', () => {
  test.each([
    [2, 2],
    ['2', 2],
    ['๒', 2],
    [' 02 ', 2],
  ])('%j is %i', (raw, value) => expect(accepted(moo, raw)).toBe(value))

  test.each([
    [0, 'number.range'],
    [100, 'number.range'],
    ['-1', 'number.range'],
    [1.5, 'number.whole'],
    ['1e1', 'number.notNumber'],
    ['0x10', 'number.notNumber'],
    ['+3', 'number.notNumber'],
    ['9'.repeat(400), 'number.range'],
    [true, 'number.notNumber'],
    [Number.NaN, 'number.notNumber'],
  ])('%j is refused as %s', (raw, fault) => expect(faultOf(moo, raw)).toBe(fault))
})

describe('a national id number', () => {
  test.each([
    ['1101700123456', '1101700123456'],
    ['3100100123451', '3100100123451'],
    ['1-1017-00123-45-6', '1101700123456'],
    ['๑ ๑๐๑๗ ๐๐๑๒๓ ๔๕ ๖', '1101700123456'],
    ['0000000000001', '0000000000001'],
  ])('%s is %s', (raw, value) => expect(accepted(citizenIdRule, raw)).toBe(value))

  test.each([
    ['1234567891231', 'nationalId.check'],
    ['1101700123457', 'nationalId.check'],
    ['123456789123', 'nationalId.length'],
    ['11017001234561', 'nationalId.length'],
    ['1101700123456x', 'nationalId.digits'],
    ['1e12', 'nationalId.digits'],
    [1101700123456, 'notText'],
  ])('%s is refused as %s', (raw, fault) => expect(faultOf(citizenIdRule, raw)).toBe(fault))

  test('has exactly one last digit that fits the others', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (others) => {
        const endings = Array.from({ length: 10 }, (_, last) => `${others}${last}`)
        expect(endings.filter((typed) => accepted(citizenIdRule, typed) !== undefined)).toHaveLength(1)
      }),
    )
  })
})

test('a contact is a number or an address, and complained of as what it looks like', () => {
  expect(accepted(contact, '075 278 013')).toBe('075278013')
  expect(accepted(contact, 'a@b.example')).toBe('a@b.example')
  expect(faultOf(contact, 'a@b')).toBe('email.domain')
  expect(faultOf(contact, 'call me')).toBe('phone.digits')
})

test('a score is one of its levels, or no opinion', () => {
  expect([5, '๕', '1', null].map((raw) => accepted(score, raw))).toEqual([5, 5, 1, null])
  for (const raw of [0, 6, '5.0', 'null', true, [], {}]) expect(faultOf(score, raw)).toBe('choice.one')
})

describe('a day', () => {
  test.each([
    ['2026-12-07', '2026-12-07'],
    ['2569-12-7', '2026-12-07'],
    ['๒๕๖๙-๑๒-๐๗', '2026-12-07'],
    ['2028-02-29', '2028-02-29'],
  ])('%s is %s', (raw, value) => expect(accepted(date, raw)).toBe(value))

  test.each([
    ['2026--07', 'date.incomplete'],
    ['--', 'date.incomplete'],
    ['7/12/2026', 'date.incomplete'],
    ['2026-12-07T00:00:00Z', 'date.incomplete'],
    ['2026-02-29', 'date.unreal'],
    ['2026-13-01', 'date.unreal'],
    ['2026-00-10', 'date.unreal'],
    ['2026-06-31', 'date.unreal'],
    ['0050-01-01', 'date.unreal'],
  ])('%s is refused as %s', (raw, fault) => expect(faultOf(date, raw)).toBe(fault))

  test('that does not exist is named in both eras', () => {
    expect(check(date, '2026-02-31').fault?.values).toEqual({
      d: 31,
      month: { th: 'กุมภาพันธ์', en: 'February' },
      year: { th: '2569', en: '2026' },
    })
  })
})

test('the quarters of an hour are offered from the first to the last, as people write them', () => {
  const times = Object.entries(quartersOf('08:00', '20:00'))
  expect([times.length, times[1]]).toEqual([49, ['08:15', { th: '08.15 น.', en: '08:15' }]])
  expect([times[0]?.[0], times.at(-1)?.[0]]).toEqual(['08:00', '20:00'])
})

describe('several of a list', () => {
  test('are kept each once, in the order of the list', () => {
    expect(accepted(many, ['c', ' a ', 'c'])).toEqual(['a', 'c'])
  })

  test('are not answered by an empty list', () => expect(check(many, [])).toEqual({}))

  test.each([[['d']], [[1]], [[null]], ['a'], [{ 0: 'a' }], [['a', '']]])('%j is refused', (raw) =>
    expect(faultOf(many, raw)).toBe('choice.listed'),
  )
})

describe('of two answers in order', () => {
  const fault = { text: 'time.order' } as const
  const questions = (strictly?: true) => ({
    fields: { start: { rule: time, required: false }, end: { rule: time, required: false } },
    rules: [],
    order: [{ inOrder: ['start', 'end'], ...(strictly && { strictly }), fault }] as const,
  })
  const faults = (answers: object, strictly?: true) => checkAnswers(questions(strictly), answers).faults

  test('the later one first is a fault at the first of them, equal ones only where that is said', () => {
    expect(faults({ start: '10:00', end: '09:00' })).toEqual([{ field: 'start', fault }])
    expect(faults({ start: '10:00', end: '10:00' })).toEqual([])
    expect(faults({ start: '10:00', end: '10:00' }, true)).toEqual([{ field: 'start', fault }])
    expect(faults({ start: '09:00', end: '10:00' }, true)).toEqual([])
  })

  test('one alone, or one that is faulty, is not compared', () => {
    expect(faults({ start: '10:00' }, true)).toEqual([])
    expect(faults({ start: '10:00', end: '09:20' }, true)).toEqual([{ field: 'end', fault: { text: 'choice.one' } }])
  })
})

test('a line takes line breaks and control characters as spaces, a text area keeps its lines', () => {
  expect(accepted(line, ' a\r\nb\u0000c ')).toBe('a b c')
  expect(accepted(paragraph, ' a\r\nb\rc\u0007d ')).toBe('a\nb\nc d')
})

test('length is counted in code points, after cleaning', () => {
  const three: Rule = { kind: 'line', min: 3, max: 3 }
  expect(accepted(three, '\u200b😀😀😀 ')).toBe('😀😀😀')
  expect(check(three, '😀😀😀😀').fault).toEqual({ text: 'tooLong', values: { n: 4, max: 3, over: 1 } })
})

test('three marks on one letter are Thai, four are not', () => {
  expect(faultOf(line, `ก${'่'.repeat(3)}`)).toBeUndefined()
  expect(faultOf(line, `ก${'่'.repeat(4)}`)).toBe('marks')
})

test.each([undefined, '', '   ', '\u200b\u2060\u3164\u2800'])('%j is not an answer', (raw) => {
  for (const rule of every) expect(check(rule, raw)).toEqual({})
})

test.each([[null], [[]], [{}], [['x']]])('%j is a fault everywhere, but for an opinion withheld', (raw) => {
  for (const rule of every) if (raw !== null || rule !== score) expect(check(rule, raw).fault).toBeDefined()
})

test('checking a stored answer again gives it back', () => {
  const raw = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string(), fc.integer().map(String), fc.emailAddress())
  fc.assert(
    fc.property(raw, fc.constantFrom(...every), (typed, rule) => {
      const { value } = check(rule, typed)
      if (value !== undefined) expect(check(rule, value)).toEqual({ value })
    }),
    { numRuns: 3000 },
  )
})

test('50 KB of anything are judged within milliseconds', () => {
  const hostile = ['a', '0', 'ต่อ', '@', '.', 'a.', '-', '่', '\u200b', ' ', '\r\n', '+66', '๐'].flatMap((piece) => [
    piece.repeat(50_000 / piece.length),
    `0812345678${piece.repeat(50_000 / piece.length)}!`,
    `a@${piece.repeat(50_000 / piece.length)}!`,
  ])
  for (const rule of every)
    for (const typed of hostile) {
      const started = performance.now()
      check(rule, typed)
      expect(performance.now() - started).toBeLessThan(250)
    }
})

test('one word typed in four ways compares alike', () => {
  const ways = ['น้ำ', 'น\u0E49\u0E4D\u0E32', 'น\u0E4D\u0E49\u0E32', 'น\u200b้ำ']
  expect(new Set(ways.map(comparable)).size).toBe(1)
  expect(comparable('เเก้ว')).toBe('แก้ว')
  expect(comparable('ที\u0E48')).toBe(comparable('ท\u0E48ี'))
})

test('half a character that a cut left alone is shown as one that is missing, a whole one stays', () => {
  expect(cleanText('ก\ud83d')).toBe('ก\ufffd')
  expect(cleanText('ก😀')).toBe('ก😀')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => cleanText(raw).isWellFormed()))
})
