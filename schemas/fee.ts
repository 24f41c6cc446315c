import { bahtText } from './baht-text.ts'
import type { Form } from './form.ts'
import type { Undertaking } from './municipality.ts'
import { type Answers, answerAt } from './rules/answers.ts'

/** What the answers will cost a month, in baht, by what was undertaken. */
export function feeOf({ fee }: Pick<Form, 'fee'>, answers: Answers, { rates }: Pick<Undertaking, 'rates'>): number {
  if (!fee) return 0
  const rate = rates[String(answerAt(answers, fee.rate))] ?? 0
  return rate * Number(answerAt(answers, fee.times))
}

/** A monthly fee in figures and, as Thai papers want it, in words. */
export const feeValues = (baht: number) => ({ fee: baht, feeText: bahtText(baht) })
