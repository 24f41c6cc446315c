import { html } from 'hono/html'
import type { Municipality } from '#schemas/municipality.ts'
import { fill } from '#schemas/text.ts'
import { resultTexts as texts } from '#schemas/texts/results.ts'
import { nameOfPart } from '../domain/statistics/name-cells.ts'
import type { Suggestion } from '../domain/statistics/read-suggestions.ts'
import { both, type Html } from './both.ts'

const MANY = 200

/** What raters wrote, for whoever may see the matters that they wrote of. */
export function suggestionsCard(all: readonly Suggestion[], municipality: Municipality): Html | '' {
  if (all.length === 0) return ''
  const shown = Object.entries(Object.groupBy(all.slice(0, MANY), ({ quarter }) => quarter)).toReversed()
  return html`<section class="card" id="suggestions"><h2>${both(texts.suggestions)}</h2>
<p class="soft">${both(texts.whose)}</p>
${shown.map(
  ([n, some = []]) => html`<h3>${both(fill(texts.quarter, { n }))}</h3>
${some.map((one) => itemOf(one, municipality))}`,
)}
${all.length > MANY ? html`<p class="soft">${both(fill(texts.first, { shown: MANY, n: all.length }))}</p>` : ''}</section>`
}

const itemOf = ({ text, form, office }: Suggestion, municipality: Municipality): Html =>
  html`<div><p class="letter by-citizen">${text}</p>
<p class="soft">${both(nameOfPart('byForm', form, municipality))}${office ? html` · ${both(nameOfPart('byOffice', office, municipality))}` : ''}</p></div>`
