import { checkLetter, letterLabel } from '#schemas/rules/letter.ts'
import { fill } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { Refusal } from '../refusal.ts'

/** The text of a message, 1-5,000 code points. */
export function readText(raw: string): string {
  const { value, fault } = checkLetter(raw)
  if (!fault) return String(value)
  const message = fill(errorTexts[fault.text], { label: letterLabel, ...fault.values })
  throw new Refusal('invalid-answers', { errors: [{ field: 'text', message }] })
}
