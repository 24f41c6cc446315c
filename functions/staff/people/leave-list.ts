import { html } from 'hono/html'
import { dateText } from '#schemas/dates.ts'
import type { Leave } from '#schemas/staff.ts'
import { fill } from '#schemas/text.ts'
import { peopleTexts } from '#schemas/texts/people.ts'
import { both, type Html } from '../both.ts'
import { nameOf } from './account-list.ts'
import type { PeopleView } from './view.ts'

const t = peopleTexts.away

/** Who is away today or will be, and who stands in for them. */
export function leaveList(view: PeopleView): Html {
  const { leaves } = view
  if (leaves.length === 0) return html``
  const sorted = leaves.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  return html`<section class="card"><h2>${both(t.title)}</h2>
<ul>${sorted.map((leave) => html`<li>${both(fill(leave.from === leave.to ? t.day : t.days, valuesOf(leave, view)))}</li>`)}</ul></section>`
}

const valuesOf = ({ person, substitute, from, to }: Leave, view: PeopleView) => ({
  person: nameOf(person, view),
  substitute: nameOf(substitute, view),
  from: dateText(from),
  to: dateText(to),
})
