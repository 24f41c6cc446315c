import { html } from 'hono/html'
import { dateText, dateTimeText } from '#schemas/dates.ts'
import { fill, type Text } from '#schemas/text.ts'
import { derivationTexts } from '#schemas/texts/derivation.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { type CountedDay, type Derivation, derivationOf } from '../domain/promise/derivation.ts'
import { clockOf } from '../domain/promise-of-case.ts'
import { both, type Html } from './both.ts'
import type { CaseView } from './case-view.ts'

const texts = derivationTexts
const { channels, results, steps } = deskTexts

/** The whole count of a promise, folded away until somebody has to answer for it. */
export function derivationFold({ case: kept, form, calendar }: CaseView): Html {
  const derivation = derivationOf(clockOf(kept, form, calendar))
  return html`<details class="act"><summary>${both(texts.title)}</summary>
<p>${both(fill(texts.policy, form.promise))}</p>
<p class="soft">${both(fill(texts.calendar, { version: calendar.version, source: calendar.source }))}</p>
${listOf(texts.days, derivation.days.map(sayDay))}
${listOf(texts.moves, derivation.moves.map(sayMove))}
${listOf(texts.steps, derivation.steps.map(sayStep))}
${listOf(texts.contacts, derivation.contacts.map(sayContact))}
${listOf(texts.cycles, derivation.cycles.map(sayCycle))}</details>`
}

const listOf = (title: Text, lines: readonly Text[]): Html =>
  lines.length === 0
    ? html``
    : html`<h3>${both(title)}</h3><ul>${lines.map((line) => html`<li>${both(line)}</li>`)}</ul>`

const joined = (one: Text, other: Text): Text => ({ th: `${one.th}: ${other.th}`, en: `${one.en}: ${other.en}` })

function sayDay(day: CountedDay): Text {
  const values = day.is === 'working' ? { n: day.n } : day.is === 'closed' ? { name: day.name } : {}
  return joined(dateText(day.date), fill(texts.day[day.is], values))
}

const sayMove = ({ from, to, reason, calendarVersion }: Derivation['moves'][number]) =>
  fill(texts.move, { from: dateTimeText(from), to: dateTimeText(to), reason, version: calendarVersion })

const sayStep = ({ step, at, is }: Derivation['steps'][number]) =>
  joined(steps[step], fill(texts.step[is], { at: dateTimeText(at) }))

function sayContact({ contact, counts }: Derivation['contacts'][number]): Text {
  const { channel, result, occurredAt } = contact
  const values = { channel: channels[channel], result: results[result], at: dateTimeText(occurredAt) }
  return joined(fill(texts.contact, values), texts.counts[counts])
}

const sayCycle = ({ number, dueAt, column }: Derivation['cycles'][number]) =>
  joined(fill(texts.cycle, { number, dueAt: dueAt ? dateTimeText(dueAt) : texts.noDue }), texts.columns[column])
