import type { FieldError } from './refusal.ts'

/** One part of a submission, or what is wrong with it. */
export type Part<Value> = { readonly value: Value; readonly errors: readonly FieldError[] }
