import { html } from 'hono/html'
import { hasEnded } from '#schemas/case.ts'
import { dateTimeText } from '#schemas/dates.ts'
import type { Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { explanationOf } from '../domain/explanation.ts'
import { resultDueOf } from '../domain/promise-of-case.ts'
import { both, type Html } from './both.ts'
import { derivationFold } from './case-derivation.ts'
import type { CaseView } from './case-view.ts'
import { concernedRow } from './concerned.ts'
import { nameOf } from './names.ts'
import { urgencyMark } from './time.ts'

const texts = deskTexts.case

/** Both clocks with how they were counted, and who has the case. */
export function clocksCard(view: CaseView): Html {
  const { case: kept, calendar, municipality } = view
  const explanation = explanationOf(view, calendar)
  const office = (kept.office && municipality.offices[kept.office]?.name) || texts.unrouted
  return html`<section class="card"><h2>${both(texts.clocks)}</h2>
<dl class="facts">
${contactRows(view)}
${kept.status === 'booked' ? '' : row(texts.resultBy, kept.resultDueAt ? dateTimeText(resultDueOf(kept, view)) : texts.notYet)}
${kept.concerns ? concernedRow(kept.concerns, view) : row(texts.office, office)}
${row(texts.assignee, kept.assignee ? nameOf(kept.assignee, view) : texts.nobody)}
${row(texts.register, kept.registerNumber ? { th: kept.registerNumber, en: '' } : texts.notYet)}
</dl>
<p class="note">${explanation.th}<br><small lang="en">${explanation.en}</small></p>
${derivationFold(view)}</section>`
}

function contactRows({ case: kept, calendar, now }: CaseView): Html {
  const { contactedAt, clock, status } = kept
  if (contactedAt) return row(texts.contacted, dateTimeText(contactedAt))
  if (!clock.dueAt) return row(texts.contactBy, texts.noPromise)
  const mark = hasEnded(status) ? '' : urgencyMark(calendar, clock.dueAt, now)
  const aim = clock.targetAt && !hasEnded(status) ? row(texts.contactAim, dateTimeText(clock.targetAt)) : ''
  return html`<dt>${both(texts.contactBy)}</dt><dd><strong>${both(dateTimeText(clock.dueAt))}</strong> ${mark}</dd>${aim}`
}

const row = (label: Text, value: Text): Html =>
  html`<dt>${both(label)}</dt><dd>${value.en ? both(value) : value.th}</dd>`
