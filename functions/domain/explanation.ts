import type { Calendar } from '#schemas/calendar.ts'
import { fill, type Text } from '#schemas/text.ts'
import type { KnownCase } from './known-case.ts'
import { derivePromise } from './promise/promise.ts'
import { clockOf } from './promise-of-case.ts'

/** How the promise of a case was counted and what became of it, for its citizen and for staff alike. */
export const explanationOf = ({ case: kept, form, municipality }: KnownCase, calendar: Calendar): Text =>
  fill(derivePromise(clockOf(kept, form, calendar)).explanation, { clerkTitle: municipality.clerk.title })
