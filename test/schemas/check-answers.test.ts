import { describe, expect, test } from 'vitest'
import { checkAnswers } from '#schemas/rules/check-answers.ts'
import type { Questions } from '#schemas/rules/rule.ts'

const line = { rule: { kind: 'line', min: 1, max: 20 } } as const
const choice = { rule: { kind: 'choice', options: ['mr', 'org', 'other'] } } as const
const tick = { rule: { kind: 'tick' } } as const
const score = { rule: { kind: 'score', max: 5 }, required: false } as const
const count = { rule: { kind: 'count', min: 1, max: 20 } } as const

const faultsOf = (questions: Questions, raw: unknown) =>
  Object.fromEntries(checkAnswers(questions, raw).faults.map(({ field, fault }) => [field, fault.text]))

test.each([
  ['written', line, 'required'],
  ['ticked', tick, 'tick'],
  ['chosen', choice, 'required.select'],
  ['chosen, out of the rooms', { rule: { kind: 'room' } } as const, 'required.select'],
])('what must be %s says so where it is missing', (_, rule, fault) => {
  expect(faultsOf({ fields: { it: { ...rule, required: true } }, rules: [] }, {})).toEqual({ it: fault })
})

describe('a question that depends on another answer', () => {
  const questions: Questions = {
    fields: {
      title: { ...choice, required: true },
      titleOther: { ...line, required: true, when: { path: 'title', is: ['org', 'other'] } },
      wantsContact: { ...tick, required: false },
      contact: { ...line, required: true, when: { path: 'wantsContact', is: [true] } },
      note: { ...line, required: { path: 'title', is: ['other'] } },
    },
    rules: [],
  }

  test.each([
    ['is asked where it is meant to be', { title: 'org' }, { titleOther: 'required' }],
    ['is refused elsewhere', { title: 'mr', titleOther: 'x' }, { titleOther: 'notAsked' }],
    ['is not asked elsewhere', { title: 'mr' }, {}],
    ['is left alone while the other is missing', { titleOther: 'x' }, { title: 'required.select' }],
    ['is left alone while the other is faulty', { title: 'duke', titleOther: 'x' }, { title: 'choice.one' }],
    ['waits for a tick', { title: 'mr', contact: 'x' }, { contact: 'notAsked' }],
    ['follows a tick', { title: 'mr', wantsContact: true }, { contact: 'required' }],
    ['may be answered though it is needed only elsewhere', { title: 'mr', note: 'x' }, {}],
    ['is needed there', { title: 'other', titleOther: 'x' }, { note: 'required' }],
  ])('%s', (_, answers, faults) => expect(faultsOf(questions, answers)).toEqual(faults))
})

describe('rows', () => {
  const cells = { kind: { ...choice, required: true }, count: { ...count, required: true } }
  const questions: Questions = {
    fields: { containers: { rule: { kind: 'rows', max: 3, fields: cells }, required: true } },
    rules: [],
  }
  const row = { kind: 'mr', count: '๒' }

  test('are stored as they are, each cell in its stored form', () => {
    expect(checkAnswers(questions, { containers: [row, { kind: 'org', count: 3 }] })).toEqual({
      answers: {
        containers: [
          { kind: 'mr', count: 2 },
          { kind: 'org', count: 3 },
        ],
      },
      faults: [],
    })
  })

  test.each([
    ['none at all', undefined, { containers: 'required' }],
    ['an empty list', [], { containers: 'required' }],
    ['a cell at fault', [row, { ...row, count: 21 }], { 'containers.1.count': 'number.range' }],
    ['an empty row', [{}], { 'containers.0.kind': 'required.select', 'containers.0.count': 'required' }],
    ['null in a cell', [{ ...row, count: null }], { 'containers.0.count': 'number.notNumber' }],
    ['an unknown cell', [{ ...row, colour: 'red' }], { 'containers.0.colour': 'unknownField' }],
    [
      'something else in the place of a row',
      [row, 'x'],
      { 'containers.1.kind': 'required.select', 'containers.1.count': 'required' },
    ],
    ['more than there may be', [row, row, row, row], { containers: 'rows.tooMany' }],
    ['a hundred thousand', Array(100_000).fill(0), { containers: 'rows.tooMany' }],
    ['an object in the place of the list', { 0: row }, { containers: 'malformed' }],
    ['a text in the place of the list', 'x', { containers: 'malformed' }],
    ['null', null, { containers: 'malformed' }],
  ])('refuse %s', (_, containers, faults) => expect(faultsOf(questions, { containers })).toEqual(faults))
})

describe('scores', () => {
  const questions: Questions = {
    fields: { 'scores.q1': score, 'scores.q2': score },
    rules: [{ oneOf: ['scores.q1', 'scores.q2'], group: true, fault: { text: 'scores' } }],
  }

  test.each([
    [{ scores: { q1: 5, q2: null } }, {}],
    [{ scores: { q1: '๓' } }, {}],
    [{ scores: { q1: null, q2: null } }, { 'scores.q1': 'scores' }],
    [{ scores: { q2: null } }, { 'scores.q1': 'scores' }],
    [{}, { 'scores.q1': 'scores', 'scores.q2': 'scores' }],
    [{ scores: {} }, { 'scores.q1': 'scores', 'scores.q2': 'scores' }],
    [{ scores: { q1: 6 } }, { 'scores.q1': 'choice.one' }],
    [{ scores: { q1: 0, q2: 1 } }, { 'scores.q1': 'choice.one' }],
    [{ scores: null }, { 'scores.q1': 'scores', 'scores.q2': 'scores', scores: 'unknownField' }],
  ])('%j', (answers, faults) => expect(faultsOf(questions, answers)).toEqual(faults))

  test('keep an opinion withheld apart from a question passed over', () => {
    expect(checkAnswers(questions, { scores: { q1: null, q2: 4 } }).answers).toEqual({ scores: { q1: null, q2: 4 } })
    expect(checkAnswers(questions, { scores: { q2: 4 } }).answers).toEqual({ scores: { q2: 4 } })
  })
})

describe('what no question has', () => {
  const questions: Questions = {
    fields: { 'home.houseNo': { ...line, required: true }, subject: { ...line, required: false } },
    rules: [],
  }
  const home = { houseNo: '9' }

  test.each([
    ['an unknown name', { home, extra: 1 }, { extra: 'unknownField' }],
    ['an unknown name in a group', { home: { ...home, moo: 1 } }, { 'home.moo': 'unknownField' }],
    ['a dot inside a name', { 'home.houseNo': '9' }, { 'home.houseNo': 'required' }],
    ['a dot inside a name beside the group', { home, 'home.houseNo': '9' }, { 'home.houseNo': 'unknownField' }],
    ['an empty name', { home, '': { subject: 'x' } }, { '': 'unknownField' }],
    ['a group that is none', { home: '9' }, { 'home.houseNo': 'required', home: 'unknownField' }],
    ['a list in the place of a group', { home: [home] }, { 'home.houseNo': 'required', home: 'unknownField' }],
    ['a name out of an object’s own works', { home, constructor: 'x' }, { constructor: 'unknownField' }],
    ['the prototype', JSON.parse('{"home":{"houseNo":"9"},"__proto__":{"x":1}}'), { ['__proto__']: 'unknownField' }],
  ])('is named by its own path: %s', (_, answers, faults) => expect(faultsOf(questions, answers)).toEqual(faults))
})
