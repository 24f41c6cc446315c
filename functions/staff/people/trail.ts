import { html } from 'hono/html'
import type { AuditEntry } from '#schemas/audit.ts'
import { dateTimeText } from '#schemas/dates.ts'
import { fill, type Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { peopleTexts } from '#schemas/texts/people.ts'
import { roleTexts } from '#schemas/texts/staff.ts'
import { both, type Html } from '../both.ts'
import { nameOf } from './account-list.ts'
import { peopleForms } from './forms.ts'
import type { PeopleView } from './view.ts'

const { trail: t, deeds, reasons, asked } = peopleTexts

/** What was done to accounts, and who was refused what, as far as the officer may read it. */
export function trailCard(view: PeopleView): Html {
  const { trail } = view
  if (!trail) return html``
  return html`<section class="card"><h2>${both(t.title)}</h2><p class="soft">${both(t.intro)}</p>
${trail.entries.length === 0 ? html`<p class="calm">${both(t.empty)}</p>` : html`<ol class="story">${trail.entries.map((entry) => line(entry, view))}</ol>`}
${trail.next ? html`<p><a class="button plain" href="/staff/people?after=${encodeURIComponent(trail.next)}">${both(t.more)}</a></p>` : ''}
</section>`
}

const line = (
  entry: AuditEntry,
  view: PeopleView,
): Html => html`<li class="${entry.kind === 'refused' ? 'bad' : 'plain'}">
${both(deedOf(entry, view))}<br><span class="soft">${dateTimeText(entry.at).th} · ${nameOf(entry.by, view)}${about(entry, view)}</span></li>`

/** Of whose account it is, or which case was asked for. */
function about(entry: AuditEntry, view: PeopleView): Html {
  const of = 'person' in entry ? entry.person : entry.of
  if (!of || of === entry.by) return html``
  return html` · ${t.about.th} ${view.accounts.some(({ id }) => id === of) ? nameOf(of, view) : of}`
}

function deedOf(entry: AuditEntry, view: PeopleView): Text {
  if (entry.kind === 'refused') return fill(deeds.refused, { what: whatOf(entry.what), reason: reasons[entry.reason] })
  if (entry.kind === 'opened') return fill(deeds.opened, openedValues(entry, view))
  const substitute = entry.substitute === undefined ? undefined : nameOf(entry.substitute, view)
  return fill(deeds[entry.kind], { duty: dutyOf(entry, view), substitute })
}

const openedValues = ({ reason, inPlaceOf }: Extract<AuditEntry, { kind: 'opened' }>, view: PeopleView) => ({
  why: reason,
  ...(inPlaceOf && { absent: nameOf(inPlaceOf, view) }),
})

type Changed = Exclude<AuditEntry, { kind: 'refused' | 'opened' }>
function dutyOf({ role, office }: Changed, { municipality }: PeopleView): Text {
  const names = [role && roleTexts[role], office && municipality.offices[office]?.name].filter((one) => !!one)
  return { th: names.map(({ th }) => th).join(' '), en: names.map(({ en }) => en).join(', ') }
}

const forms = Object.fromEntries(peopleForms.map(({ action, words }) => [action, words.title]))
const known: Readonly<Record<string, Text>> = { ...deskTexts.actions, ...forms, ...asked }

const whatOf = (what: string): Text => known[what] ?? { th: what, en: what }
