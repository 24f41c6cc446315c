import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Queues } from '../queues/engine.ts'
import { queueNameIn } from '../queues/message.ts'
import type { House } from '../template/house.ts'

type Pattern = { [name: string]: Pattern | string[] }
type Event = { source: string; 'detail-type': string; region: string; detail: Record<string, unknown> }

/** Plain values only; a pattern with an operator throws when the house starts. */
function check(pattern: Pattern, rule: string): void {
  for (const wanted of Object.values(pattern)) {
    if (!Array.isArray(wanted)) check(wanted, rule)
    else if (wanted.some((one) => typeof one !== 'string')) throw new Error(`${rule}: its pattern cannot be read here`)
  }
}

const fits = (pattern: Pattern, event: unknown): boolean =>
  Object.entries(pattern).every(([name, wanted]) => {
    const given = (event as Record<string, unknown> | undefined)?.[name]
    return Array.isArray(wanted) ? wanted.includes(given as string) : fits(wanted, given)
  })

export type Bus = ReturnType<typeof openBus>

/** EventBridge's default bus: events go to the queues of the rules that they fit. */
export function openBus(house: House, queues: Queues, clock: Clock) {
  const rules = house.all('AWS::Events::Rule').filter(({ properties }) => properties.EventPattern)
  for (const { id, properties } of rules) check(properties.EventPattern, id)
  return {
    put(event: Event) {
      const whole = { version: '0', id: randomUUID(), account: house.place.account, time: clock.iso(), ...event }
      const targets = rules.filter(({ properties }) => fits(properties.EventPattern, whole))
      for (const { Arn } of targets.flatMap(({ properties }) => properties.Targets)) {
        queues.send(queueNameIn(Arn), JSON.stringify(whole))
      }
    },
  }
}
