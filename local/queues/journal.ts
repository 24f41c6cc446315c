import type { Store } from '../store.ts'
import type { Message } from './message.ts'

type Line = { keep: Message } | { drop: string }

/** Every change of a message is a line, written before anyone is told; a killed process loses nothing it had answered. */
export type Journal = { messages: Map<string, Message>; keep: (message: Message) => void; drop: (id: string) => void }
const file = 'queues.jsonl'
const worthCompacting = 5000

export function openJournal(store: Store): Journal {
  const messages = new Map<string, Message>()
  let lines = 0
  const apply = (line: Line) => ('keep' in line ? messages.set(line.keep.id, line.keep) : messages.delete(line.drop))
  const compact = () => {
    const rest = [...messages.values()].map((keep) => ({ keep }))
    store.rewrite(file, rest)
    lines = 0
  }
  const add = (line: Line) => {
    apply(line)
    store.append(file, line)
    lines += 1
    if (lines > worthCompacting + 4 * messages.size) compact()
  }
  store.lines<Line>(file).forEach(apply)
  compact()
  return { messages, keep: (message) => add({ keep: message }), drop: (id) => add({ drop: id }) }
}
