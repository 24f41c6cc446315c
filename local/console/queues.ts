import type { Queues } from '../queues/engine.ts'
import { isHidden } from '../queues/message.ts'

/** One row per queue that does work; its dead letters are counted with it. */
export function queueRows(queues: Queues): unknown[] {
  const all = queues.names().map((name) => ({ name, messages: queues.messages(name), settings: queues.settings(name) }))
  const letterBoxes = new Set(all.flatMap(({ settings }) => settings?.redrive?.target ?? []))
  return all
    .filter(({ name }) => !letterBoxes.has(name))
    .map(({ name, messages, settings }) => {
      const hidden = messages.filter(isHidden)
      const letters = queues.messages(settings?.redrive?.target ?? '').filter(({ origin }) => origin === name)
      const inFlight = hidden.filter(({ receives }) => receives > 0).length
      const counts = { visible: messages.length - hidden.length, inFlight, delayed: hidden.length - inFlight }
      return { name, ...counts, deadLetters: letters.length }
    })
}
