import { checkCitizenId } from '#schemas/rules/citizen-id.ts'
import type { Extra } from '../reader.ts'

/** For forms that ask for a national id number. */
export const extra: Extra = { checks: { citizenId: checkCitizenId } }
