import type { ErrorId } from './rules/rule.ts'
import type { Locale } from './text.ts'

type Word =
  | 'due'
  | 'target'
  | 'effective'
  | 'holder'
  | 'registerNumber'
  | 'resultDue'
  | 'noContact'
  | 'you'
  | 'office'
  | 'tryLater'
  | 'tryAgain'
  | 'offline'
  | 'copied'
  | 'sending'

/** The sentences that the page of one matter carries with it, in its language; what varies is still in braces. */
export type MatterData = {
  readonly locale: Locale
  /** Title and explanation of each status. */
  readonly statuses: Readonly<Record<string, readonly [string, string]>>
  /** What happens next, by form. */
  readonly next: Readonly<Record<string, readonly string[]>>
  readonly words: Readonly<Record<Word, string>>
  /** What may be wrong with a message. */
  readonly faults: Readonly<Partial<Record<ErrorId, string>>>
  /** What is said once an act is done, by its name. */
  readonly done: Readonly<Record<string, string>>
}
