import { checkContact } from '#schemas/rules/contact.ts'
import { checkScore } from '#schemas/rules/score.ts'
import type { Extra } from '../reader.ts'

/** For forms that ask for scores, and for one contact of any kind. */
export const extra: Extra = { checks: { score: checkScore, contact: checkContact } }
