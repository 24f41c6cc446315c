import { bangkokDay } from '#schemas/dates.ts'
import { fill } from '#schemas/text.ts'
import { newsTexts } from '#schemas/texts/news.ts'
import { deliver } from './deliver.ts'
import { addressOf, rosterOf } from './duty.ts'
import { type KnownCase, officeOf } from './known-case.ts'
import { bilingual } from './mails.ts'
import { newsOf } from './news-places.ts'
import type { TellPorts } from './tell-officers.ts'

/** Mails whoever has a case, or stands in for them, of what a citizen did, of a letter that came back, of a transfer; of a low rating the head. */
export async function tellNews(known: KnownCase, attempt: number, ports: Omit<TellPorts, 'calendars' | 'desk'>) {
  const { news, history, reference, origin, municipality } = known.case
  if (news.length === 0) return
  const day = bangkokDay(ports.now().toISOString())
  const roster = await rosterOf(municipality, ports)
  for (const place of news) {
    const fact = history[place]
    const what = fact && newsOf(fact)
    if (!what) throw new Error(`case ${reference} has no news at place ${place} of its history`)
    const values = { reference, what, office: officeOf(known).name, caseUrl: `${origin}/staff/requests/${reference}` }
    const to = addressOf(fact.kind === 'rated' ? 'head' : 'assignee', known, day, roster)
    const message = bilingual(to, fill(newsTexts.subject, values), fill(newsTexts.body, values))
    await deliver({ message, step: `news.${place}`, reference, attempt }, ports)
  }
}
