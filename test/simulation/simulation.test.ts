import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fault, faults } from './faults.ts'
import { everyAcknowledgedCaseIsKept, historyOnlyGrows } from './invariants.ts'
import { mailsGoOutOnce } from './mails.ts'
import { promisesAreWatched } from './promises.ts'
import { pushesGoOutOnce } from './pushes.ts'
import { play, script } from './script.ts'
import { settle } from './settle.ts'
import { town } from './town.ts'
import { world } from './world.ts'

const starts = fc.constantFrom('2026-11-23T01:20:00.000Z', '2026-11-23T09:25:00.000Z', '2026-12-03T08:00:00.000Z')
/** The same towns for every change, so that a failure is its own; `SEED=7 SIMULATIONS=20000` looks further. */
const runs = Number(process.env['SIMULATIONS'] ?? 1000)
const seed = Number(process.env['SEED'] ?? 2569)

test('whatever fails, dies or comes twice, every case is kept, told once and watched', {
  timeout: 120 * runs,
}, async () => {
  await fc.assert(
    fc.asyncProperty(starts, script, faults, fc.nat(), async (start, happenings, planned: readonly Fault[], seed) => {
      const simulated = world(start, seed, planned)
      const people = town(simulated)
      people.file({}, 1, 9)
      await play({ world: simulated, town: people }, happenings)
      const afterOneSweep = await settle(simulated, people)

      expect(simulated.seen.surprises).toEqual([])
      everyAcknowledgedCaseIsKept(simulated, people)
      historyOnlyGrows(simulated)
      promisesAreWatched(simulated, afterOneSweep)
      await mailsGoOutOnce(simulated)
      await pushesGoOutOnce(simulated, people)
    }),
    { numRuns: runs, seed },
  )
})
