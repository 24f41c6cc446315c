import { bangkokDay } from '#schemas/dates.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { fill, type Text } from '#schemas/text.ts'
import { newsTexts } from '#schemas/texts/news.ts'
import { deliver } from './deliver.ts'
import { addressOf, rosterOf } from './duty.ts'
import { type KnownCase, responsibleFor } from './known-case.ts'
import { bilingual } from './mails.ts'
import { newsOf } from './news-places.ts'
import type { Message } from './ports.ts'
import type { TellPorts } from './tell-officers.ts'

/** Mails whoever has a case, or stands in for them, of what a citizen did, of a letter that came back, of a transfer; of a low rating the head. */
export async function tellNews(known: KnownCase, attempt: number, ports: Omit<TellPorts, 'calendars' | 'desk'>) {
  const { news, history, reference, municipality } = known.case
  if (news.length === 0) return
  const day = bangkokDay(ports.now().toISOString())
  const roster = await rosterOf(municipality, ports)
  for (const place of news) {
    const fact = history[place]
    const what = fact && newsOf(fact)
    if (!what) throw new Error(`case ${reference} has no news at place ${place} of its history`)
    const to = addressOf(audienceOf(fact), known, day, roster)
    if (to) await deliver({ message: newsMail(known, what, to), step: `news.${place}`, reference, attempt }, ports)
  }
}

const audienceOf = ({ kind }: HistoryEntry) => (kind === 'rated' ? 'head' : 'assignee')

function newsMail(known: KnownCase, what: Text, to: string): Message {
  const { reference, origin } = known.case
  const values = { reference, what, office: responsibleFor(known), caseUrl: `${origin}/staff/requests/${reference}` }
  return bilingual(to, fill(newsTexts.subject, values), fill(newsTexts.body, values))
}
