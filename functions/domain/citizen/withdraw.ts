import { Refusal } from '../refusal.ts'
import { canOf } from '../status.ts'
import { type Asked, type FollowUpPorts, followUp } from './follow-up.ts'

/** A citizen takes a case back; again, it stays withdrawn. */
export function withdraw(asked: Asked<unknown>, ports: FollowUpPorts) {
  return followUp(
    asked,
    async (found, { now }) => {
      if (found.status === 'withdrawn') return []
      if (!canOf(found, now).withdraw) throw new Refusal('not-now')
      return [{ kind: 'withdrawn', at: now.toISOString() }]
    },
    ports,
  )
}
