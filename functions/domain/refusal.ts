import type { Reason } from '#schemas/reasons.ts'
import type { Text } from '#schemas/text.ts'

export type FieldError = { readonly field: string; readonly message: Text }

/** What a refusal may tell besides its reason: the fields at fault, when to come back, the texts in force. */
export type RefusalDetails = {
  readonly errors?: readonly FieldError[]
  readonly retryAfterSeconds?: number
  readonly members?: Readonly<Record<string, string>>
}

/** An expected "no": safe to show to the caller and never an alarm by itself. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly reason: Reason
  readonly details: RefusalDetails

  constructor(reason: Reason, details: RefusalDetails = {}) {
    super(reason)
    this.reason = reason
    this.details = details
  }
}
