import fc from 'fast-check'
import { declare } from './declare.ts'
import { type Deed, write } from './staff.ts'
import type { Town } from './town.ts'
import type { World } from './world.ts'

const MINUTE = 60_000

const shapes = {
  file: {
    answers: fc.constantFrom<Readonly<Record<string, unknown>>>(
      {},
      { urgent: true, email: 'prasit@example.com' },
      { email: undefined },
      { anonymous: true, fullName: undefined, phone: undefined, email: undefined },
    ),
    lines: fc.integer({ min: 1, max: 3 }),
    patience: fc.constantFrom(9, 2, 1),
  },
  /** The sweep of each minute; `sweeps` at once. */
  minutes: { count: fc.integer({ min: 1, max: 4 }), sweeps: fc.constantFrom(1, 1, 2) },
  /** To the next instant for which a case waits; the sweeps of the minutes before would find nothing. */
  next: { seconds: fc.constantFrom(0, 1, 59, 600), sweeps: fc.constantFrom(1, 1, 2) },
  /** No sweep for hours or days. */
  outage: { hours: fc.integer({ min: 1, max: 90 }) },
  back: { minutes: fc.integer({ min: 1, max: 90 }) },
  /** What nobody finished may be received again. */
  visibility: { seconds: fc.constant(181) },
  publish: { days: fc.integer({ min: -2, max: 4 }), withdraws: fc.boolean() },
  write: {
    of: fc.nat(1),
    deed: fc.constantFrom<Deed>('spoke', 'spoke', 'no-answer', 'note', 'withdraw', 'reopen', 'reopen'),
    minutesAgo: fc.constantFrom(0, 0, 5, 300),
  },
}
const weights: Readonly<Record<Kind, number>> = {
  file: 1,
  minutes: 3,
  next: 8,
  outage: 1,
  back: 1,
  visibility: 2,
  publish: 2,
  write: 4,
}

type Shapes = typeof shapes
type Kind = keyof Shapes
type Act<K extends Kind> = { readonly [F in keyof Shapes[K]]: Shapes[K][F] extends fc.Arbitrary<infer V> ? V : never }
/** Something that happens, and how many steps everybody goes on before the next. */
type Happening<K extends Kind = Kind> = { [One in K]: { readonly kind: One; readonly let: number } & Act<One> }[K]

const happening = fc.oneof(
  ...(Object.keys(shapes) as Kind[]).map((kind) => ({
    weight: weights[kind],
    arbitrary: fc.record<unknown>({
      kind: fc.constant(kind),
      ...shapes[kind],
      let: fc.constantFrom(1000, 1000, 25, 5, 0),
    }),
  })),
) as fc.Arbitrary<Happening>

export const script = fc.array(happening, { minLength: 2, maxLength: 24, size: 'max' })

type Stage = { readonly world: World; readonly town: Town }
const acts: { readonly [K in Kind]: (stage: Stage, act: Act<K>) => unknown } = {
  file: ({ town }, { answers, lines, patience }) => town.file(answers, lines, patience),
  async minutes({ world, town }, { count, sweeps }) {
    for (let n = 0; n < count; n++) {
      world.pass(MINUTE)
      for (let twice = 0; twice < sweeps; twice++) town.sweep()
      await town.let(20)
    }
  },
  next({ world, town }, { seconds, sweeps }) {
    world.pass(Math.max(0, nextInstant(world) - world.base.now().getTime()) + seconds * 1000)
    for (let twice = 0; twice < sweeps; twice++) town.sweep()
  },
  outage: ({ world }, { hours }) => world.pass(hours * 60 * MINUTE),
  back: ({ world }, { minutes }) => world.setBack(minutes * MINUTE),
  visibility: ({ world }, { seconds }) => world.pass(seconds * 1000),
  publish: ({ world }, { days, withdraws }) => void declare(world, days, withdraws),
  write({ world }, { of, deed, minutesAgo }) {
    const reference = [...world.seen.versions.keys()][of]
    if (reference) void write(world, reference, deed, minutesAgo)
  },
}

export async function play(stage: Stage, happenings: readonly Happening[]) {
  for (const { kind, let: steps, ...act } of happenings) {
    await (acts[kind] as (stage: Stage, act: unknown) => unknown)(stage, act)
    await stage.town.let(steps)
  }
}

/** The earliest instant for which any case waits. */
function nextInstant({ seen, base }: World) {
  const timers = [...seen.versions.values()].map((versions) => versions.at(-1)?.case.timer?.at)
  const instants = timers.flatMap((at) => (at ? [Date.parse(at)] : []))
  return instants.length > 0 ? Math.min(...instants) : base.now().getTime()
}
