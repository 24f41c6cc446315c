import type { Message } from '#functions/domain/ports.ts'
import { bangkokDay, bangkokTime, dateText } from '#schemas/dates.ts'
import type { Delivery } from '#schemas/delivery.ts'
import { mailTexts } from '#schemas/texts/mails.ts'
import { newsTexts } from '#schemas/texts/news.ts'

/** A mail that was accepted, and when. */
export type Sent = { readonly at: Date; readonly message: Message; readonly delivery: Delivery }

/** The rows of a table as it is written in a walk: `Fri 2026-12-04 17:10   works@…   alert`. */
export const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll(/ {2,}/g, '  '))

/** A mail as a row: its minute, its address and, by the words of its subject, what it is. */
export function row({ at, message }: Sent, names: ReadonlyMap<string, string>) {
  const [day, time] = [bangkokDay(at.toISOString()), bangkokTime(at.toISOString())]
  const about = [...names].flatMap(([reference, name]) => (message.text.includes(reference) ? [name] : []))
  const what = about.length > 0 ? `${nameOf(message)} (${about.join(', ')})` : nameOf(message)
  return `${dateText(day).en.slice(0, 3)} ${day} ${time}  ${message.to}  ${what}`
}

type Named = { readonly subject: string; readonly text: string }

function nameOf({ subject, text }: Named): string {
  const known = Object.entries(mailTexts).find(([id, { th }]) => id.endsWith('.subject') && fits(th, subject))
  const name = known?.[0].replace('.subject', '')
  if (name === 'digest') return `digest: ${countsIn(text)}`
  return name ?? `news: ${newsIn(text)}`
}

/** What of the line of counts is not zero: `overdue 1, due today 2`. */
const countsIn = (text: string) =>
  (/^Overdue .*$/m.exec(text)?.[0] ?? '')
    .toLowerCase()
    .split(' · ')
    .filter((count) => !count.endsWith(' 0'))
    .join(', ')

const newsIn = (text: string) =>
  Object.entries(newsTexts.kinds).find(([, { th }]) => text.split('\n').some((line) => fits(th, line)))?.[0]

const fits = (template: string, line: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '.+')}$`).test(line)
