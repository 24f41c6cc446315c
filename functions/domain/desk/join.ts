import { changeCase, worldOf } from '../citizen/follow-up.ts'
import { knownCase } from '../known-case.ts'
import { type DeedPorts, type Moment, signed } from './deed.ts'
import { written } from './facts.ts'

/**
 * Writes into the earlier matter that this one goes with it, so that its letters reach this citizen too. It is done
 * before the merge itself: what is named there and was not merged after all is sent nothing.
 */
export async function join(earlier: string, moment: Moment, ports: DeedPorts) {
  const { case: parent } = await knownCase(earlier, ports)
  const { reference } = moment.case
  const clocked = { ...ports, now: () => moment.now }
  const isKnown = (history: typeof parent.history) =>
    history.some((entry) => entry.kind === 'joined' && entry.reference === reference)
  await changeCase(
    parent,
    await worldOf(parent, clocked),
    (current, world) =>
      isKnown(current.history) ? current : written(current, [{ kind: 'joined', ...signed(moment), reference }], world),
    clocked,
  )
}
