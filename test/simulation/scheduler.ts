/** Chance that can be repeated: the same seed draws the same numbers (mulberry32). */
export function chance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { below: (limit: number) => Math.floor(next() * limit), isOneIn: (many: number) => next() * many < 1 }
}
export type Chance = ReturnType<typeof chance>

/** Something that runs on its own and may end in the middle: one invocation of a function, or a client. */
export type Runner = { isAlive: boolean }
type Waiting = { readonly by: Runner; readonly go: () => void; readonly effect?: (() => unknown) | undefined }

/** Lets one task at a time go on to its next gate, in an order drawn by chance. */
export function scheduler(random: Chance) {
  let waiting: Waiting[] = []
  return {
    /** Where others may come in between; `effect` is a request under way, which may arrive after its sender died. */
    gate: (by: Runner, effect?: () => unknown) =>
      new Promise<void>((go) => {
        if (by.isAlive) waiting.push({ by, go, effect })
      }),
    waiting: () => waiting.length,
    async step() {
      const [next] = waiting.splice(random.below(waiting.length), 1)
      next?.go()
      await everyoneWaits()
    },
    end(by: Runner) {
      by.isAlive = false
      const left = waiting.filter((task) => task.by === by)
      waiting = waiting.filter((task) => task.by !== by)
      for (const { effect } of left) if (effect && random.isOneIn(2)) effect()
    },
  }
}

/** Everything in memory settles within one turn of the event loop. */
export const everyoneWaits = () => new Promise<void>((resolve) => setImmediate(resolve))
