import type { Locale } from '#schemas/text.ts'

type Word = 'free' | 'closed' | 'pending' | 'booked' | 'empty' | 'loading' | 'failed'

/** What the page of rooms carries for its script, in one language. */
export type RoomsData = {
  readonly municipality: string
  readonly locale: Locale
  readonly words: Readonly<Record<Word, string>>
}

/** A month of a room as the API shows it. */
export type RoomMonth = {
  readonly month: string
  readonly days: readonly {
    readonly date: string
    readonly open: boolean
    readonly busy: readonly {
      readonly start: string
      readonly end: string
      readonly state: 'pending' | 'booked'
    }[]
  }[]
}
