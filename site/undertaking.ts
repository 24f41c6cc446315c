import type { Municipality } from '#schemas/municipality.ts'
import { fill, type Text } from '#schemas/text.ts'

/** What is undertaken towards a municipality, in its own words; the sum stays open where none is given. */
export const undertakingOf = (
  { name, undertaking }: Municipality,
  sum: Readonly<Record<string, Text | string>>,
): Text | undefined => undertaking && fill(undertaking.text, { municipality: name, ...sum })
