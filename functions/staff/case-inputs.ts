import { html } from 'hono/html'
import type { DeskAction } from '#schemas/access.ts'
import { categoriesOf } from '#schemas/categories.ts'
import { positions } from '#schemas/conflicts.ts'
import { may, sees } from '#schemas/policy.ts'
import type { Colleague } from '#schemas/staff.ts'
import { fill, type Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { categoryOf } from '../domain/category.ts'
import { nobody } from '../domain/desk/concerns.ts'
import { contactChannels, contactResults } from '../domain/desk/contact.ts'
import { can } from '../domain/desk/stand-in.ts'
import { stagesOf } from '../domain/desk/status.ts'
import { statusWords } from '../domain/desk/status-words.ts'
import { isJoined } from '../domain/told.ts'
import type { Html } from './both.ts'
import { type CaseView, typedInto } from './case-view.ts'
import { field, type Options, select, textarea, textInput } from './inputs.ts'

const { labels, hints, channels, results, outcomes } = deskTexts

type Place = { readonly action: DeskAction; readonly view: CaseView }
type Named = { readonly name: keyof typeof labels; readonly hint?: Text; readonly required?: true }

/** An input in its form: its words, what was typed into it, and what is wrong with it. */
function at({ action, view }: Place, { name, ...more }: Named) {
  const again = typedInto(action, view)
  const fault = again?.faults[name]
  return {
    id: `${action}-${name}`,
    name,
    label: labels[name],
    value: again?.typed[name] ?? '',
    ...more,
    ...(fault && { fault }),
  }
}

const optionsFrom = <Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, Text>>): Options =>
  ids.map((id) => [id, words[id]])

/** The hint at a text for the citizen, which whoever reported the same reads as well. */
const toldTo = ({ view }: Place, hint: Text) => (isJoined(view.case) ? fill(hints.toAll, { hint }) : hint)

const inputs: Readonly<Record<DeskAction, (place: Place) => readonly Html[]>> = {
  contact: (place) => [
    field(at(place, { name: 'channel', required: true }), select(optionsFrom(contactChannels, channels))),
    field(at(place, { name: 'result', required: true }), select(optionsFrom(contactResults, results))),
    field(at(place, { name: 'occurredAt', hint: hints.occurredAt }), textInput('datetime-local')),
    field(at(place, { name: 'note', hint: hints.note }), textarea(2)),
  ],
  reply: (place) => [field(at(place, { name: 'text', hint: toldTo(place, hints.reply), required: true }), textarea(6))],
  status: (place) => [
    field(at(place, { name: 'to', required: true }), select(optionsFrom(stagesOf(place.view.case), statusWords))),
  ],
  assign: (place) => [field(at(place, { name: 'person', required: true }), select(peopleFor(place.view)))],
  category: (place) => [
    field(at(place, { name: 'category', hint: hints.category, required: true }), select(otherCategories(place.view))),
    field(at(place, { name: 'reason', hint: hints.note, required: true }), textarea(2)),
  ],
  transfer: (place) => [
    field(at(place, { name: 'office', required: true }), select(otherOffices(place.view))),
    field(at(place, { name: 'reason', hint: hints.note, required: true }), textarea(2)),
  ],
  forward: (place) => [
    field(at(place, { name: 'agency', required: true }), textInput('text')),
    field(at(place, { name: 'text', hint: toldTo(place, hints.forward), required: true }), textarea(4)),
  ],
  concerns: (place) => [
    field(
      at(place, { name: 'position', hint: concernsHint(place.view), required: true }),
      select(positionsFor(place.view)),
    ),
    field(at(place, { name: 'person', hint: hints.concernsPerson }), select(everybody(place.view))),
    field(at(place, { name: 'reason', hint: hints.note, required: true }), textarea(2)),
  ],
  note: (place) => [field(at(place, { name: 'text', hint: hints.note, required: true }), textarea(3))],
  close: (place) => [
    field(
      at(place, { name: 'outcome', required: true }),
      select(optionsFrom(Object.keys(outcomes) as (keyof typeof outcomes)[], outcomes)),
    ),
    field(at(place, { name: 'text', hint: toldTo(place, hints.close) }), textarea(4)),
    field(at(place, { name: 'agency', hint: hints.agency }), textInput('text')),
    field(at(place, { name: 'of', hint: hints.of }), textInput('text')),
  ],
}

export const inputsOf = (action: DeskAction, view: CaseView): Html =>
  html`${inputs[action]({ action, view }).map((input) => html`<div class="field">${input}</div>`)}`

/** Oneself and those in whose place one stands first, then those colleagues who may take it. */
function peopleFor(view: CaseView): Options {
  const { officer, absent, colleagues, case: kept } = view
  const own: readonly Colleague[] = [officer, ...absent]
  const isOther = ({ id, gone }: Colleague) => !gone && own.every((one) => one.id !== id)
  const others = can(view, 'assign-others') ? colleagues.filter(isOther) : []
  return [...own, ...others]
    .filter((one) => sees(one, kept) && may(one, 'contact', kept))
    .map(({ id, name }) => [id, { th: name, en: '' }])
}

/** Whoever takes it back opens to others what was written meanwhile. */
const concernsHint = ({ case: { concerns } }: CaseView): Text => (concerns ? hints['concerns.back'] : hints.concerns)

const positionsFor = ({ case: { concerns } }: CaseView): Options =>
  optionsFrom(concerns ? [...positions, nobody] : positions, deskTexts.positions)

/** Those too who are gone: a matter may be about what they did. */
const everybody = ({ colleagues }: CaseView): Options => colleagues.map(({ id, name }) => [id, { th: name, en: '' }])

const otherCategories = ({ form, case: kept }: CaseView): Options =>
  Object.entries(categoriesOf(form)).filter(([id]) => id !== categoryOf(form, kept))

const otherOffices = ({ municipality, case: { office } }: CaseView): Options =>
  Object.entries(municipality.offices)
    .filter(([id]) => id !== office)
    .map(([id, { name }]) => [id, name])
