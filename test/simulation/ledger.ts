import type { Deliveries } from '#functions/domain/ports.ts'
import type { Delivery, KeptDelivery } from '#schemas/delivery.ts'
import { keyOf } from './records.ts'
import type { Task, World } from './world.ts'

/** The ledger as one task sees it, which keeps in mind what the task has claimed. */
export function deliveriesOf(world: World, task: Task): Deliveries {
  const { base, call, seen } = world
  const ledger = base.deliveries
  return {
    ...ledger,
    async claim(delivery, at) {
      task.claims.push(delivery)
      const answer = await call(task, 'deliveries.claim', () => ledger.claim(delivery, at)).catch((failure) => {
        remove(task, delivery)
        throw failure
      })
      if (answer.standing) remove(task, delivery)
      task.abandoned = answer.standing === 'queued' ? delivery : undefined
      return answer
    },
    settle: (delivery, state, at) => call(task, 'deliveries.settle', () => ledger.settle(delivery, state, at)),
    async queued(reference) {
      const found = await call(task, 'deliveries.queued', () => ledger.queued(reference))
      return { [Symbol.iterator]: () => oneByOne(found, world, task) } as unknown as typeof found
    },
    report: (sent, state, at) => call(task, 'deliveries.report', () => ledger.report(sent, state, at)),
    async release(delivery) {
      seen.released.add(keyOf(delivery))
      await call(task, 'deliveries.release', () => ledger.release(delivery))
      remove(task, delivery)
      task.isSettling = task.claims.length > 0
    },
  }
}

/** Whoever asks for what is queued goes through it one after the other, counting each before it is entered. */
function* oneByOne(found: readonly KeptDelivery[], { base }: World, task: Task) {
  for (const sent of found) {
    task.abandoned = base.deliveries.claimed(sent)
    yield sent
  }
  task.abandoned = undefined
}

function remove({ claims }: Task, delivery: Delivery) {
  const place = claims.findIndex((one) => keyOf(one) === keyOf(delivery))
  if (place >= 0) claims.splice(place, 1)
}

/** The delivery that a count of a mail's outcome is about: one that is given up, one that was sent, or the one claimed last. */
export function counted({ seen }: World, task: Task, metric: string) {
  if (metric.startsWith('Push')) seen.pushMetrics.push(metric)
  if (!metric.startsWith('Mail')) return
  const delivery = task.abandoned ?? (task.isSettling ? task.claims.shift() : task.claims.pop())
  task.abandoned = undefined
  if (delivery) seen.counted(keyOf(delivery), metric)
  task.isSettling &&= task.claims.length > 0
}
