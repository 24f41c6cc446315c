import { categoriesOf } from '#schemas/categories.ts'
import { dateTimeText } from '#schemas/dates.ts'
import type { HistoryEntry, HistoryKind } from '#schemas/history.ts'
import { fill, type Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { statusWords } from '../domain/desk/status-words.ts'
import type { CaseView } from './case-view.ts'
import { concernedText } from './concerned.ts'
import { nameOf } from './names.ts'
import { shortWhen } from './time.ts'

type Say<Kind extends HistoryKind> = (entry: Extract<HistoryEntry, { kind: Kind }>, view: CaseView) => Text

const { facts, channels, results, outcomes, steps, excuses } = deskTexts

const officeName = (office: string, { municipality }: CaseView): Text =>
  municipality.offices[office]?.name ?? { th: office, en: office }

const both = (one: Text, other: Text): Text => ({ th: one.th + other.th, en: one.en + other.en })

/** What staff read of the facts that say more than their kind. */
const said: { readonly [Kind in HistoryKind]?: Say<Kind> } = {
  assigned: ({ office, registerNumber }, view) =>
    fill(facts.assigned, { office: officeName(office, view), number: registerNumber ?? '-' }),
  taken: ({ person }, view) => fill(facts.taken, { person: nameOf(person, view) }),
  recategorised: ({ category }, { form }) =>
    fill(facts.recategorised, { category: categoriesOf(form)[category] ?? category }),
  transferred: ({ office }, view) => fill(facts.transferred, { office: officeName(office, view) }),
  contacted: ({ channel, result, at, occurredAt }) => {
    const text = fill(facts.contacted, { channel: channels[channel], result: results[result] })
    const isLater = Date.parse(at) - Date.parse(occurredAt) >= 60_000
    return isLater ? both(text, fill(facts['contacted.earlier'], { at: shortWhen(occurredAt) })) : text
  },
  concerns: ({ about }, view) =>
    about ? fill(facts.concerns, { whom: concernedText(about, view) }) : facts['concerns.nobody'],
  moved: ({ to }) => fill(facts.moved, { status: statusWords[to] }),
  closed: ({ outcome, of }) => {
    const text = fill(facts.closed, { outcome: outcomes[outcome] })
    return of ? both(text, fill(facts['closed.of'], { of })) : text
  },
  joined: ({ reference }) => fill(facts.joined, { reference }),
  'sla.reminded': ({ step }) => (step === 'breach' ? facts['sla.reminded.breach'] : steps[step]),
  'sla.skipped': ({ step }) => fill(facts['sla.skipped'], { step: steps[step] }),
  'sla.breach-excused': ({ reason }) => fill(facts['sla.breach-excused'], { reason: excuses[reason] }),
  'sla.recomputed': ({ to }) => fill(facts['sla.recomputed'], { to: dateTimeText(to) }),
}

/** A fact in the words of the desk. */
export const sayFact = (entry: HistoryEntry, view: CaseView): Text =>
  (said[entry.kind] as Say<HistoryKind> | undefined)?.(entry, view) ?? facts[entry.kind]
