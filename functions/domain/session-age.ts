import type { Closed } from './people.ts'

const IDLE_MS = 30 * 60_000
export const LONGEST_SESSION_MS = 12 * 60 * 60_000

/** Why a session has ended by its age, if it has; both instants in milliseconds since 1970. */
export function endedBy(session: { readonly createdAt: number; readonly lastSeenAt: number }, now: Date) {
  if (now.getTime() - session.createdAt >= LONGEST_SESSION_MS) return 'ended' satisfies Closed
  return now.getTime() - session.lastSeenAt >= IDLE_MS ? ('idle' satisfies Closed) : undefined
}
