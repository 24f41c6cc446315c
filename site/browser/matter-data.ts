import type { Locale } from '#schemas/text.ts'

type Word =
  | 'due'
  | 'target'
  | 'effective'
  | 'holder'
  | 'registerNumber'
  | 'resultDue'
  | 'noContact'
  | 'notFound'
  | 'tryLater'
  | 'offline'
  | 'copied'

/** What the receipt page carries for its script, in one language. */
export type MatterData = {
  readonly municipality: string
  readonly locale: Locale
  /** Title and explanation of each status. */
  readonly statuses: Readonly<Record<string, readonly [string, string]>>
  /** What happens next, by form. */
  readonly next: Readonly<Record<string, readonly string[]>>
  readonly words: Readonly<Record<Word, string>>
}
