import { cleanLine, cleanText, hasStackedMarks, lengthOf } from './clean.ts'
import { asciiDigits } from './digits.ts'
import { type Checked, fault, type Test, type WritingRule } from './rule.ts'

/** A written answer: cleaned, within its length in code points, and as each of its tests wants it. */
export function checkWriting({ kind, min, max, digits, tests = [] }: WritingRule, raw: unknown): Checked {
  if (typeof raw !== 'string') return fault('notText')

  const clean = kind === 'paragraph' ? cleanText(raw) : cleanLine(raw)
  const value = digits ? asNumber(clean) : clean
  if (!value) return {}
  if (hasStackedMarks(value)) return fault('marks')
  return outside(value, min, max) ?? failing(tests, value) ?? { value: digits ? value.replace('ต่อ', ' ต่อ ') : value }
}

function outside(value: string, min: number, max: number): Checked | undefined {
  const length = lengthOf(value)
  if (length < min) return fault('tooShort', { min })
  return length > max ? fault('tooLong', { n: length, max, over: length - max }) : undefined
}

/** A number as people write it, without what they part it by. */
const asNumber = (text: string) =>
  asciiDigits(text)
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .replace(/^\+66/, '0')

/** The first test that fails; faults of numbers may tell how many digits there are. */
function failing(tests: readonly Test[], value: string): Checked | undefined {
  const failed = tests.find(([pattern]) => !new RegExp(pattern, 'u').test(value))
  return failed && fault(failed[1], { n: value.search(/\D|$/) })
}
