import { derivePromise } from '#functions/domain/promise/promise.ts'
import { resolutionDue } from '#functions/domain/promise/resolution.ts'
import { stepsDue } from '#functions/domain/promise/steps-due.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import { at, clockOf, received, unanswered } from './histories.ts'
import { vectors } from './vectors.ts'

const clocks = vectors.map(({ received: when }) => {
  const receivedAt = new Date(when).toISOString()
  const history = [received(receivedAt), unanswered(at('2026-02-10 12:00'))]
  const now = new Date(Date.parse(receivedAt) + 3 * 86_400_000)
  return {
    promise: derivePromise(clockOf(history)),
    found: stepsDue(clockOf(history), now),
    resolution: resolutionDue({ calendar: thailand, days: 15, history, now }),
  }
})

process.stdout.write(JSON.stringify({ offset: new Date(0).getTimezoneOffset(), clocks }))
