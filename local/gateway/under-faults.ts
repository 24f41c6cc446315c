import { setTimeout as wait } from 'node:timers/promises'
import type { Attempt, Faults } from './faults.ts'
import type { Answer, Failure } from './service.ts'

const usual = (code: string) =>
  /ServiceUnavailable|SlowDown/.test(code) ? 503 : /Internal|DependencyTimeout/.test(code) ? 500 : 400

/** An injected error as its service would say it; a bare number is a status. */
function failureOf(code: string): Failure {
  return { code, message: 'a fault asked for through the console', status: Number(code) || usual(code) }
}

type Act = () => Promise<Answer> | Answer

/** Does something as the faults have it; nothing means that the connection is to be cut. */
export async function underFaults(attempt: Attempt, faults: Faults, fail: (failure: Failure) => Answer, act: Act) {
  const fault = faults.take(attempt)
  if (fault?.delayMs !== undefined) await wait(fault.delayMs)
  if (fault?.when === 'after') return void (await act())
  if (fault?.error === 'network') return undefined
  return fault?.error === undefined ? act() : fail(failureOf(fault.error))
}
