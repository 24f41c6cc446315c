import { Refusal } from '../refusal.ts'
import { canOf, type Ports } from '../status.ts'
import { type Asked, followUp } from './follow-up.ts'

/** A citizen takes a case back; again, it stays withdrawn. */
export function withdraw(asked: Asked<unknown>, ports: Ports) {
  const at = ports.now().toISOString()
  return followUp(
    asked,
    async (found) => {
      if (found.status === 'withdrawn') return []
      if (!canOf(found).withdraw) throw new Refusal('not-now')
      return [{ kind: 'withdrawn', at }]
    },
    ports,
  )
}
