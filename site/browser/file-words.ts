import type { Locale } from '#schemas/text.ts'

type Say = 'counter' | 'none' | 'remove' | 'tooMany' | 'tooLarge' | 'empty' | 'type'

/** What a page says about files that are chosen, in its language, and what may be chosen. */
export type FileWords = {
  readonly locale: Locale
  readonly says: Readonly<Record<Say, string>>
  readonly limits: {
    readonly count: number
    readonly bytes: number
    /** The types that are taken, and the endings of names by which a type is known. */
    readonly kinds: readonly string[]
  }
}
