import type { Store } from './store.ts'

type Line<T> = { keep: T } | { drop: string }

/** Every change of an entry is a line, written before anyone is told; a killed process loses nothing it had answered. */
export type Journal<T> = { entries: Map<string, T>; keep: (entry: T) => void; drop: (id: string) => void }
const worthCompacting = 5000

export function openJournal<T extends { id: string }>(store: Store, file: string): Journal<T> {
  const entries = new Map<string, T>()
  let lines = 0
  const apply = (line: Line<T>) => ('keep' in line ? entries.set(line.keep.id, line.keep) : entries.delete(line.drop))
  const compact = () => {
    const rest = [...entries.values()].map((keep) => ({ keep }))
    store.rewrite(file, rest)
    lines = 0
  }
  const add = (line: Line<T>) => {
    apply(line)
    store.append(file, line)
    lines += 1
    if (lines > worthCompacting + 4 * entries.size) compact()
  }
  store.lines<Line<T>>(file).forEach(apply)
  compact()
  return { entries, keep: (keep) => add({ keep }), drop: (drop) => add({ drop }) }
}
