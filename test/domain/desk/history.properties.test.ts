import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivePromise } from '#functions/domain/promise/promise.ts'
import { clockOf } from '#functions/domain/promise-of-case.ts'
import { stateOf } from '#functions/domain/state.ts'
import type { Calendar } from '#schemas/calendar.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import { desk, officer, someone } from './desk.ts'

const clerk = someone('clerk')
const whoSees = ({ concerns }: ServiceCase) => (concerns ? clerk : officer)

const deed = fc.oneof(
  fc.record({
    action: fc.constant('contact'),
    channel: fc.constant('call'),
    result: fc.constantFrom('spoke', 'no-answer'),
  }),
  fc.record({ action: fc.constantFrom('reply', 'note'), text: fc.constantFrom('สวัสดี', '') }),
  fc.record({ action: fc.constant('status'), to: fc.constantFrom('in-progress', 'waiting-citizen', 'waiting-agency') }),
  fc.record({ action: fc.constant('forward'), agency: fc.constant('การไฟฟ้า'), text: fc.constant('ส่งต่อ') }),
  fc.record({
    action: fc.constant('category'),
    category: fc.constantFrom('LIGHT', 'ROAD', 'BUILD', 'NOWHERE'),
    reason: fc.constant('เหตุผล'),
  }),
  fc.record({
    action: fc.constant('concerns'),
    position: fc.constantFrom('officer', 'mayor', 'clerk', 'nobody'),
    reason: fc.constant('เหตุผล'),
  }),
  fc.record({ action: fc.constant('assign'), person: fc.constant(officer.id) }),
  fc.record({
    action: fc.constant('close'),
    outcome: fc.constantFrom('done', 'closed', 'spam'),
    text: fc.constant('ผล'),
  }),
)
const turn = fc.record({ deed, minutes: fc.integer({ min: 0, max: 3000 }), works: fc.boolean(), sweeps: fc.boolean() })

function grewSoundly(before: ServiceCase, after: ServiceCase, calendar: Calendar) {
  expect(after.history.slice(0, before.history.length)).toEqual(before.history)
  const promise = derivePromise(clockOf(after, complaint, calendar))
  expect(after).toMatchObject(stateOf(after.history, promise.metAt))
  expect(after.clock.dueAt).toBe(promise.dueAt)
  if (after.untold.length > 0) expect(after.timer).not.toBeNull()
}

test('whatever officers do, the history only grows and the case is what its history says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 12 }), async (turns) => {
      const { act, kept, work, sweep, ports } = await desk()
      await ports.colleagues.enter(clerk)
      for (const { deed: posted, minutes, works, sweeps } of turns) {
        const before = await kept()
        ports.world.now = new Date(ports.world.now.getTime() + minutes * 60_000)
        const { action, ...typed } = posted
        await act(action, typed, whoSees(before))
        if (sweeps) await sweep()
        if (works) await work()
        grewSoundly(before, await kept(), ports.world.calendar)
      }
      await sweep()
      ports.world.now = new Date(ports.world.now.getTime() + 61_000)
      await sweep()
      await work()
      expect((await kept()).untold).toEqual([])
    }),
    { numRuns: 60 },
  )
})
