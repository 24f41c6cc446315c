import { cleanLine, cleanText, hasStackedMarks, lengthOf } from './clean.ts'
import { type Checked, fault, type RuleOf } from './rule.ts'

/** A written answer within its length, counted in code points after cleaning. */
export function checkWriting({ kind, min, max }: RuleOf<'line' | 'paragraph'>, raw: unknown): Checked {
  if (typeof raw !== 'string') return fault('notText')

  const value = kind === 'line' ? cleanLine(raw) : cleanText(raw)
  const length = lengthOf(value)
  if (!length) return {}
  if (hasStackedMarks(value)) return fault('marks')
  if (length < min) return fault('tooShort', { min })
  if (length > max) return fault('tooLong', { n: length, max, over: length - max })
  return { value }
}
