import { html } from 'hono/html'
import { clockText } from '#schemas/clock-text.ts'
import { dateText } from '#schemas/dates.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import { fill, type Text } from '#schemas/text.ts'
import { roomTexts } from '#schemas/texts/rooms.ts'
import { isPossible } from '../domain/desk/act.ts'
import { deskVersion } from '../domain/desk/desk-version.ts'
import { can } from '../domain/desk/stand-in.ts'
import { daysText } from '../domain/rooms/booked-text.ts'
import { overlap } from '../domain/rooms/slots.ts'
import { hasBegun, standingOf } from '../domain/rooms/standing.ts'
import type { BookedDay, BookingView } from '../domain/rooms/view-booking.ts'
import { both, type Html } from './both.ts'
import { type CaseView, typedInto } from './case-view.ts'
import { field, textarea } from './inputs.ts'

const { desk: texts } = roomTexts
type Hours = { readonly start: string; readonly end: string }

const hoursText = ({ start, end }: Hours) => fill(texts.hoursText, { start: clockText(start), end: clockText(end) })

/** The room that is asked for, when, what else is on then, and the decision for whoever has it. */
export function bookingCard(view: CaseView): Html {
  const { booked, form, case: kept, municipality } = view
  if (!booked) return html``
  const { booking, days } = booked
  const room = municipality.rooms?.find(({ id }) => id === booking.room)
  const attendees = String(answerAt(kept.answers as Answers, form.books?.attendees ?? '') ?? '')
  return html`<section class="card"><h2>${both(texts.title)}</h2>
<dl class="facts">
${row(texts.room, room ? fill(texts.roomText, { name: room.name, capacity: room.capacity }) : { th: booking.room, en: '' })}
${row(texts.days, daysText(booking.days))}
${row(texts.hours, hoursText(booking))}
${row(texts.attendees, { th: attendees, en: '' })}
</dl>
<ul class="plainList">${days.map((day) => html`<li>${dayLine(day, booked)}</li>`)}</ul>
${decisionForm(view)}</section>`
}

const row = (label: Text, value: Text): Html =>
  html`<dt>${both(label)}</dt><dd>${value.en ? both(value) : value.th}</dd>`

/** Whether the room is kept for the booking on a day, and who else has it then, the hours in the way first of all. */
function dayLine({ date, own, others }: BookedDay, { booking }: BookingView): Html {
  const inTheWay = own ? [] : others.filter((other) => overlap(other, booking))
  return html`<strong>${both(dateText(date))}</strong> · ${both(texts.own[own?.state ?? 'none'])}
${inTheWay.map((other) => html`<br><span class="mark late"><b>${both(texts.conflict)}</b> ${hoursText(other).th}</span>`)}
${others.filter((other) => !inTheWay.includes(other)).map((other) => html`<br><span class="soft">${both(texts.other)} ${hoursText(other).th} (${both(texts.states[other.state])})</span>`)}`
}

/** Two buttons; what may be said with a refusal is asked for beside them. */
function decisionForm(view: CaseView): Html {
  const { case: kept, booked, now, csrf } = view
  const isOver = !booked || hasBegun(booked.booking, now)
  if (isOver || !can(view, 'status') || !isPossible(view, 'status')) return html``
  const again = typedInto('status', view)
  const reason = {
    id: 'status-reason',
    name: 'reason',
    label: texts.reason,
    hint: texts.reasonHint,
    value: again?.typed['reason'] ?? '',
    ...(again?.faults['reason'] && { fault: again.faults['reason'] }),
  }
  const isBooked = standingOf(kept.history) === 'booked'
  return html`<form method="post" action="/staff/requests/${kept.reference}">
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="version" value="${deskVersion(kept)}">
<input type="hidden" name="action" value="status">
<div class="field">${field(reason, textarea(2))}</div>
<p class="callNow">${isBooked ? '' : html`<button class="button" name="to" value="booked">${both(texts.approve)}</button>`}
<button class="button plain" name="to" value="declined">${both(isBooked ? texts.cancel : texts.decline)}</button></p>
<p class="hint">${both(texts.told)}</p></form>`
}
