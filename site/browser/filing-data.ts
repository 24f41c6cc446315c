import type { ErrorId, Questions } from '#schemas/rules/rule.ts'
import type { Locale } from '#schemas/text.ts'

/** What a form page carries for its script, in one language. */
export type FilingData = Questions & {
  readonly municipality: string
  readonly form: string
  readonly locale: Locale
  readonly labels: Readonly<Record<string, string>>
  readonly errors: Readonly<Partial<Record<ErrorId, string>>>
  readonly words: { readonly sending: string; readonly clear: string }
  /** The sums that a fee may come to, in words. */
  readonly sums?: Readonly<Record<number, string>>
  readonly emergencyWords: readonly string[]
  readonly calmWords: readonly string[]
}
