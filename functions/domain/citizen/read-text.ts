import { checkLetter, letterLabel } from '#schemas/rules/letter.ts'
import { fill } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { uploadTexts } from '#schemas/texts/upload.ts'
import type { Part } from '../part.ts'
import { Refusal } from '../refusal.ts'

/** The text of a message, 1-5,000 code points; files named with it need a place to upload to, which there is not yet. */
export function readText(raw: string, files: readonly unknown[] = []): string {
  const { value, fault } = checkLetter(raw)
  const parts: Part<null>['errors'] = [
    ...(fault
      ? [{ field: 'text', message: fill(errorTexts[fault.text], { label: letterLabel, ...fault.values }) }]
      : []),
    ...(files.length > 0 ? [{ field: 'files', message: uploadTexts['error.notYet'] }] : []),
  ]
  if (parts.length > 0) throw new Refusal('invalid-answers', { errors: parts })
  return String(value)
}
