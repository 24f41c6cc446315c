import type { OwedArrival } from '#schemas/arrival.ts'
import { instant } from '../promise/bangkok.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** LINE knows a retry key for 24 hours from the first try: https://developers.line.biz/en/docs/messaging-api/retrying-api-request/ */
const KEY_IS_KNOWN = 23 * HOUR

const triedFor = ({ triedSince }: OwedArrival, now: Date) =>
  triedSince === null ? 0 : now.getTime() - Date.parse(triedSince)

/** When a push is tried again: after as long as it has been tried already, from a minute to an hour. */
export const nextTry = (owed: OwedArrival, now: Date) =>
  instant(now.getTime() + Math.min(Math.max(triedFor(owed, now), MINUTE), HOUR))

/** Whether a repeat could be a second push. */
export const isPastRepeating = (owed: OwedArrival, now: Date) => triedFor(owed, now) >= KEY_IS_KNOWN
