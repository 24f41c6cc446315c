/** Makes Date tell the product clock in this thread; `state` is written by the runner (see Clock.shared). */
export function followProductClock(state: Float64Array): void {
  const RealDate = Date
  const now = (): number => {
    const frozen = state[0] ?? Number.NaN
    return Number.isNaN(frozen) ? Math.floor(RealDate.now() + (state[1] ?? 0)) : frozen
  }
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
  })
  RealDate.prototype.constructor = globalThis.Date
}
