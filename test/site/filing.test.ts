import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Form } from '#schemas/form.ts'
import { forms } from '#schemas/forms/index.ts'
import { municipalities } from '#schemas/municipalities/index.ts'
import { checkAnswers } from '#schemas/rules/answers.ts'
import { typedAnswers } from '../../site/browser/typed.ts'
import { filingData } from '../../site/filing-data.ts'

const [municipality] = municipalities
if (!municipality) throw new Error('There is no municipality to build for')
const offered = forms.map((form: Form) => ({ id: form.id, form }))

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

describe.each(offered)('the page of $id', ({ form }) => {
  test('has words in its own language for every fault its fields can have', () => {
    const paths = Object.keys(form.fields)
    fc.assert(
      fc.property(
        fc.constantFrom('th', 'en'),
        fc.array(typing, { minLength: paths.length, maxLength: paths.length }),
        (locale, values) => {
          const data = filingData(locale as 'th' | 'en', municipality, form)
          const typed = paths.map((path, i) => [`answers.${path}`, values[i]] as const)

          for (const { fault, field } of checkAnswers(data, typedAnswers(typed, data)).faults) {
            // Fields that a ticked box puts away are not sent at all.
            if (fault.text === 'refused') continue
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
  const questions = {
    fields: {
      agree: { rule: { kind: 'tick' }, required: false },
      'home.road': { rule: { kind: 'line', min: 1, max: 100 }, required: false },
    },
    rules: [],
  } as const

  test('becomes the answers that the server takes: ticks are true, dots are groups, empty is absent', () => {
    const typed = typedAnswers(
      [
        ['form', 'complaint'],
        ['answers.agree', 'true'],
        ['answers.home.road', 'ราชดำเนิน'],
      ],
      questions,
    )

    expect(checkAnswers(questions, typed)).toEqual({ answers: { agree: true, home: { road: 'ราชดำเนิน' } }, faults: [] })
    expect(typedAnswers([['answers.home.road', '']], questions)).toEqual({})
  })
})
