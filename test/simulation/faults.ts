import fc from 'fast-check'

const kinds = ['fail-before', 'fail-after', 'kill-before', 'kill-after', 'twice'] as const
const sendingKinds = ['later', 'rejected', 'unknown-sent', 'unknown-unsent', 'kill-before', 'kill-after'] as const

/** `twice`: the client library repeats a call whose answer was lost, and meets its own first attempt. */
export type FaultKind = (typeof kinds)[number] | (typeof sendingKinds)[number]
/** What goes wrong at the nth call of a port, counted from 0 over everybody. */
export type Fault = { readonly call: string; readonly nth: number; readonly kind: FaultKind }

const nth = fc.nat(9)
const somewhere = fc.constantFrom(
  'cases.add',
  'cases.find',
  'cases.pending',
  'events.announce',
  'openings.sendAll',
  'timers.sendAll',
  'registers.next',
  'calendars.current',
  'calendars.newest',
  'calendarEvents.sendAll',
  'versions.publish',
  'recounts.last',
  'recounts.keep',
  'desk.list',
  'addresses.accepts',
  'pushes.sendAll',
  'arrivals.owe',
  'arrivals.due',
  'arrivals.find',
  'arrivals.forget',
  'allowances.spend',
  'allowances.giveBack',
  'queue.receive',
  'queue.delete',
  'client.answer',
)
const atWriting = fc.constantFrom(
  'cases.save',
  'deliveries.claim',
  'deliveries.settle',
  'deliveries.release',
  'arrivals.move',
  'arrivals.settle',
)
const atSending = fc.constantFrom('mail.send', 'line.send')

export const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.oneof(
    fc.record({ call: somewhere, nth, kind: fc.constantFrom(...kinds) }),
    fc.record({ call: atWriting, nth, kind: fc.constantFrom(...kinds) }),
    fc.record({ call: atSending, nth, kind: fc.constantFrom(...sendingKinds) }),
  ),
  { maxLength: 12 },
)

/** Counts the calls and says which of them go wrong, until it is stopped. */
export function faultPlan(planned: readonly Fault[]) {
  const seen = new Map<string, number>()
  let isOver = false
  return {
    next(call: string): FaultKind | undefined {
      const nth = seen.get(call) ?? 0
      seen.set(call, nth + 1)
      return isOver ? undefined : planned.find((fault) => fault.call === call && fault.nth === nth)?.kind
    },
    stop: () => {
      isOver = true
    },
  }
}
export type FaultPlan = ReturnType<typeof faultPlan>
