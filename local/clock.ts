export type Clock = ReturnType<typeof openClock>

/** The product clock: what Date gives in every function. Milliseconds since 1970. */
export function openClock() {
  /** For the functions' threads: [0] the frozen instant or NaN, [1] the offset from real time. */
  const shared = new SharedArrayBuffer(16)
  const state = new Float64Array(shared)
  const listeners: (() => void)[] = []
  state[0] = Number.NaN
  const frozen = () => !Number.isNaN(state[0])
  const now = () => (frozen() ? Number(state[0]) : Date.now() + Number(state[1]))
  return {
    now,
    frozen,
    iso: () => new Date(now()).toISOString(),
    /** `null` returns to real time; a running clock goes on from the instant given. */
    set(instant: number | null, freeze: boolean) {
      state[1] = instant === null ? 0 : instant - Date.now()
      state[0] = instant !== null && freeze ? instant : Number.NaN
      for (const listener of listeners) listener()
    },
    onChange: (listener: () => void) => void listeners.push(listener),
    shared,
  }
}
