import { comparable } from '#schemas/rules/clean.ts'

/** The first emergency word in a text, everyday words that merely contain one left aside. */
export function alarmIn(text: string, emergencyWords: readonly string[], calmWords: readonly string[]) {
  let rest = comparable(text)
  for (const calm of calmWords) rest = rest.replaceAll(calm, ' ')
  return emergencyWords.find((word) => rest.includes(word))
}
