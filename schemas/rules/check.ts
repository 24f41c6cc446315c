import { checkCitizenId } from './citizen-id.ts'
import { type Checks, checkBy, commonChecks } from './common.ts'
import { checkContact } from './contact.ts'
import { checkDate } from './date.ts'
import { checkMany } from './many.ts'
import { checkRoom } from './room.ts'
import { checkRows } from './rows.ts'
import type { Rule } from './rule.ts'
import { checkScore } from './score.ts'

const allChecks: Checks<Rule['kind']> = {
  ...commonChecks,
  contact: checkContact,
  citizenId: checkCitizenId,
  score: checkScore,
  rows: checkRows,
  many: checkMany,
  date: (_, raw) => checkDate(raw),
  room: (_, raw) => checkRoom(raw),
}

/** Checks one answer by its rule, whatever its kind. */
export const check = checkBy(allChecks)
