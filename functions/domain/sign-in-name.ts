import { cleanLine } from '#schemas/rules/clean.ts'

/** The longest name that the directory takes, in UTF-16 units. */
const LONGEST_NAME = 128

/** The name that was typed, or nothing where the directory could not even look it up. */
export function nameIn(typed: string): string | undefined {
  const name = cleanLine(typed).normalize('NFC').toLowerCase()
  return name !== '' && name.length <= LONGEST_NAME ? name : undefined
}

/** What failures are counted under. */
export const askerOf = (name: string) => `name ${encodeURIComponent(name)}`
