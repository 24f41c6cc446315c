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
  | 'attached'
  | 'noFile'
  | 'tryLater'
  | 'tryAgain'
  | 'offline'
  | 'copied'
  | 'sending'

/** The sentences that the page of one matter carries with it, in its language; what varies is still in braces. */
export type MatterData = {
  readonly municipality: string
  readonly locale: Locale
  readonly words: Readonly<Record<Word, string>>
  /** What is said once an act is done, by its name. */
  readonly done: Readonly<Record<string, string>>
}

/** What the script says of a file while it sends it; `{name}` is the file's. */
export type SendingWords = Readonly<Record<'sending' | 'scanning' | 'interrupted' | 'safe', string>>
