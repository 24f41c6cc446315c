import { type CallContext, conditionHolds, like } from './conditions.ts'
import type { Statement } from './roles.ts'

export type Decision = 'allow' | 'deny'
export type CallRecord = { at: string; function: string; action: string; resource: string; decision: Decision }
export type Need = { action: string; resource: string }

const matches = (statement: Statement, { action, resource }: Need, context: CallContext): boolean =>
  statement.Action.some((pattern) => like(action.toLowerCase(), pattern.toLowerCase())) &&
  statement.Resource.some((pattern) => like(resource, pattern)) &&
  conditionHolds(statement.Condition, context)

/** Explicit deny over allow over implicit deny, as IAM decides for one identity. */
export function evaluate(statements: Statement[] = [], need: Need, context: CallContext = {}): Decision {
  const effects = new Set(statements.filter((one) => matches(one, need, context)).map(({ Effect }) => Effect))
  return effects.has('Allow') && !effects.has('Deny') ? 'allow' : 'deny'
}
