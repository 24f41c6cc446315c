import type { ServiceCase } from '#schemas/case.ts'
import { feeOf } from '#schemas/fee.ts'
import type { Form } from '#schemas/form.ts'
import type { Municipality, Undertaking } from '#schemas/municipality.ts'
import type { Answers } from '#schemas/rules/answers.ts'

/** What is undertaken under this version, in its own words and at its own rates. */
export const undertakingNamed = ({ undertaking }: Municipality, version: string | undefined): Undertaking | undefined =>
  [undertaking, undertaking?.before].find((one) => one && one.version === version)

/** What a citizen signs by sending these answers, as the case keeps it. */
export function signedBy(
  form: Form,
  answers: Answers,
  undertaking: Undertaking | undefined,
): ServiceCase['undertaking'] {
  if (!form.undertaking || !undertaking) return null
  return { version: undertaking.version, fee: feeOf(form, answers, undertaking) }
}
