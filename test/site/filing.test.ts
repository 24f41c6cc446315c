import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Form } from '#schemas/form.ts'
import { forms } from '#schemas/forms/index.ts'
import { municipalities } from '#schemas/municipalities/index.ts'
import { check } from '#schemas/rules/check.ts'
import type { Questions } from '#schemas/rules/rule.ts'
import { extra as days } from '../../site/browser/extras/days.ts'
import { extra as ids } from '../../site/browser/extras/ids.ts'
import { extra as survey } from '../../site/browser/extras/survey.ts'
import { readerOf } from '../../site/browser/reader.ts'
import { readRows, rowChecks } from '../../site/browser/row-reader.ts'
import { typedAnswers } from '../../site/browser/typed.ts'
import { filingData } from '../../site/filing-data.ts'

const [municipality] = municipalities
if (!municipality) throw new Error('There is no municipality to build for')
const offered = forms.map((form: Form) => ({ id: form.id, form }))

const parts = [days, ids, survey, { checks: rowChecks, read: readRows }].map((extra) => ({ extra }))
const checkedInPage = (typed: Iterable<readonly [string, unknown]>, data: Questions) => readerOf(data, parts)(typed)

/** What a person may do to one field: leave it, fill it sensibly, or fill it with anything. */
const typing = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    'ก',
    'ไฟทางดับ',
    '๐๘๑-๒๓๔-๕๖๗๘',
    '081',
    'a@b',
    'a b@c.th',
    'ก@ข.ค',
    '3.5',
    '-1',
    '100',
    'สิบ',
    'ก็็็็็',
    'LIGHT',
  ),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

/** The inputs of a form by their paths: of rows the cells, in two of them. */
const inputsOf = ({ fields }: Form) =>
  Object.entries(fields).flatMap(([path, { rows }]) =>
    rows ? [0, 1].flatMap((i) => Object.keys(rows.cells).map((cell) => `${path}.${i}.${cell}`)) : [path],
  )

describe.each(offered)('the page of $id', ({ form }) => {
  test('has words in its own language for every fault its fields can have', () => {
    const paths = inputsOf(form)
    fc.assert(
      fc.property(
        fc.constantFrom('th', 'en'),
        fc.array(typing, { minLength: paths.length, maxLength: paths.length }),
        (locale, values) => {
          const data = filingData(locale as 'th' | 'en', municipality, form)
          const typed = paths.map((path, i) => [`answers.${path}`, values[i]] as const)

          for (const { fault, field } of checkedInPage(typed, data).faults) {
            // Questions that other answers put away are not sent at all.
            if (fault.text === 'refused' || fault.text === 'notAsked') continue
            expect(data.errors[fault.text], `${field}: ${fault.text}`).toBeTruthy()
            expect(data.labels[field]).toBeTruthy()
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('what was typed', () => {
  const litres = { rule: { kind: 'count', min: 1, max: 10_000 }, required: true } as const
  const questions = {
    fields: {
      from: { rule: { kind: 'date' }, required: false },
      tools: { rule: { kind: 'many', options: ['a', 'b'] }, required: false },
      agree: { rule: { kind: 'tick' }, required: false },
      'home.road': { rule: { kind: 'line', min: 1, max: 100 }, required: false },
      'scores.q1': { rule: { kind: 'score', max: 5 }, required: false },
      jars: { rule: { kind: 'rows', max: 3, fields: { litres } }, required: false },
    },
    rules: [],
  } as const

  test('becomes the answers that the server takes: ticks are true, dots are groups, empty is absent', () => {
    const typed = [
      ['form', 'complaint'],
      ['answers.agree', 'true'],
      ['answers.home.road', 'ราชดำเนิน'],
      ['answers.scores.q1', 'null'],
    ] as const

    expect(checkedInPage(typed, questions)).toEqual({
      answers: { agree: true, home: { road: 'ราชดำเนิน' }, scores: { q1: null } },
      faults: [],
    })
    expect(typedAnswers([['answers.home.road', '']], questions).size).toBe(0)
  })

  test('stands in the row in which it was typed', () => {
    const rows = (...texts: string[]) =>
      checkedInPage(
        texts.map((text, i) => [`answers.jars.${i}.litres`, text] as const),
        questions,
      )

    expect(rows('๒๐', '30', '').answers).toEqual({ jars: [{ litres: 20 }, { litres: 30 }] })
    expect(rows('', '').answers).toEqual({})
    expect(rows('20', 'x').faults).toMatchObject([{ field: 'jars.1.litres' }])
  })

  test('of a day is put together from its parts and of a list from its boxes, for the server to judge', () => {
    const typed = [
      ['answers.from.day', '๗'],
      ['answers.from.month', '12'],
      ['answers.from.year', '2569'],
      ['answers.tools', 'b'],
      ['answers.tools', 'a'],
    ] as const

    const { answers, faults } = checkedInPage(typed, questions)

    expect(faults).toEqual([])
    expect(check({ kind: 'date' }, answers['from'])).toEqual({ value: '2026-12-07' })
    expect(check({ kind: 'many', options: ['a', 'b'] }, answers['tools'])).toEqual({ value: ['a', 'b'] })
  })

  test('of a day in part is no whole day, and nothing of it is no answer', () => {
    const { answers } = checkedInPage([['answers.from.day', '7']], questions)

    expect(check({ kind: 'date' }, answers['from'])).toEqual({ fault: { text: 'date.incomplete' } })
    expect(checkedInPage([['answers.from.day', '']], questions).answers).toEqual({})
  })
})
