import type { HistoryEntry, HistoryKind } from '#schemas/history.ts'
import type { Text } from '#schemas/text.ts'
import { newsTexts } from '#schemas/texts/news.ts'

/** What is said to whoever has a case of each kind of fact of which they are told at once. */
export const newsOf: Partial<Readonly<Record<HistoryKind, Text>>> = newsTexts.kinds

/** Where in a history stand those of the added facts of which whoever has the case is told at once. */
export const newsPlaces = (before: number, added: readonly HistoryEntry[]) =>
  added.flatMap(({ kind }, index) => (newsOf[kind] ? [before + index] : []))
