import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withFacts } from '#functions/domain/promise-of-case.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import { conflicts, positions } from '#schemas/conflicts.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { sees } from '#schemas/policy.ts'
import { type Officer, roles } from '#schemas/staff.ts'
import { aCase } from '#test/support/builders.ts'
import { bangkok, someone } from './desk.ts'

const offices = Object.keys(namoungpet.offices)
/** Two of every role, of every office where the role belongs to one. */
const staff: readonly Officer[] = roles.flatMap((role) =>
  (someone(role).office === null ? [null, null] : [...offices, ...offices]).map((office, n) =>
    someone(role, { id: `${role}-${n}`, office }),
  ),
)

const signed = { at: bangkok('2026-11-23', '10:00'), by: 'somebody' }
const person = fc.constantFrom(...staff.map(({ id }) => id))
const about = fc.option(fc.record({ position: fc.constantFrom(...positions), person: fc.option(person) }))
const fact: fc.Arbitrary<HistoryEntry> = fc.oneof(
  fc.record({ about }).map((more) => ({ kind: 'concerns', ...signed, ...more }) as const),
  fc.record({ person }).map((more) => ({ kind: 'taken', ...signed, ...more }) as const),
  fc
    .record({ office: fc.constantFrom(...offices) })
    .map((more) => ({ kind: 'transferred', ...signed, ...more }) as const),
  fc.constant({ kind: 'closed', ...signed, outcome: 'done' } as const),
)
const world = { form: complaint, calendar: thailand, now: new Date(signed.at) }

test('whatever happens to a case about somebody, only its handlers see it, and never whom it is about', () => {
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 20 }), (facts) => {
      const kept = withFacts(aCase({ office: 'works' }), facts, world)
      const last = facts.findLast((one) => one.kind === 'concerns')?.about ?? null

      expect(kept.concerns).toEqual(last)
      for (const one of last ? staff.filter((who) => sees(who, kept)) : []) {
        expect(conflicts[last?.position ?? 'unknown'].handledBy).toContain(one.role)
        expect(one.id).not.toBe(last?.person)
      }
    }),
    { numRuns: 300 },
  )
})
