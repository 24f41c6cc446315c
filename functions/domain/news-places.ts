import type { HistoryEntry, HistoryKind } from '#schemas/history.ts'
import { fill, type Text } from '#schemas/text.ts'
import { deliveryTexts } from '#schemas/texts/channels.ts'
import { newsTexts } from '#schemas/texts/news.ts'

const kinds: Partial<Readonly<Record<HistoryKind, Text>>> = newsTexts.kinds

/** What is said of a fact that somebody is told of at once; of a rating only where it is low. */
export function newsOf(fact: HistoryEntry): Text | undefined {
  if (fact.kind === 'rated' && !fact.isLow) return undefined
  // What is about nobody after all comes back to its office.
  if (fact.kind === 'concerns' && fact.about === null) return newsTexts.kinds.transferred
  if (fact.kind === 'contact.failed')
    return fill(newsTexts.kinds['contact.failed'], { channel: deliveryTexts[fact.channel ?? 'email'] })
  return kinds[fact.kind]
}

/** Where in a history stand those of the added facts of which somebody is told at once. */
export const newsPlaces = (before: number, added: readonly HistoryEntry[]) =>
  added.flatMap((fact, index) => (newsOf(fact) ? [before + index] : []))
