import type { Text } from '../text.ts'
import { checkWriting } from './line.ts'
import type { Checked } from './rule.ts'

/** What complaints about a citizen's message call it. */
export const letterLabel: Text = { th: 'ข้อความ', en: 'the message' }

/** A message from a citizen to the office: 1-5,000 code points once it is clean. */
export const letterRule = { kind: 'paragraph', min: 1, max: 5000 } as const

/** Checks such a message; it has to say something. */
export function checkLetter(raw: unknown): Checked {
  const checked = checkWriting(letterRule, raw)
  return checked.value === undefined && !checked.fault ? { fault: { text: 'required' } } : checked
}
