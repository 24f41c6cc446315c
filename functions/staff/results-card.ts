import { html } from 'hono/html'
import type { Municipality } from '#schemas/municipality.ts'
import type { Tally } from '#schemas/statistics.ts'
import { fill } from '#schemas/text.ts'
import { resultTexts as texts } from '#schemas/texts/results.ts'
import { statisticsTexts } from '#schemas/texts/statistics.ts'
import { nameResults, type ResultPart, sayResult } from '../domain/statistics/name-results.ts'
import { both, type Html } from './both.ts'

/** How ended matters were rated, with nothing left out; no rating names its case. */
export function resultsCard({ ratings, surveys }: Tally, municipality: Municipality): Html {
  const parts = nameResults(ratings, municipality).filter(({ rows }) => rows.length > 0)
  return html`<section class="card" id="ratings"><h2>${both(texts.title)}</h2>
${ratings.all.people === 0 ? html`<p>${both(texts.none)}</p>` : parts.map(tableOf)}
<p class="soft">${both(texts.how)}</p>
${surveys.people > 0 ? tableOf({ title: texts.openTitle, rows: [{ name: texts.all, result: surveys }] }) : ''}
<p class="soft">${both(fill(texts.open, { n: surveys.people }))}</p></section>`
}

const tableOf = ({
  title,
  rows,
}: ResultPart): Html => html`${title === texts.title ? '' : html`<h3>${both(title)}</h3>`}
<div class="wideTable" tabindex="0" role="region" aria-label="${title.th}"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${both(column)}</th>`)}</tr></thead>
<tbody>${rows.map(({ name, result }) => {
  const { people, mean, deviation, percent, band } = sayResult(result)
  return html`<tr><th scope="row">${both(name)}</th><td>${people}</td><td>${mean}</td><td>${deviation}</td><td>${percent}</td><td>${both(band)}</td></tr>`
})}</tbody></table></div>`

const columns = [statisticsTexts.name, texts.people, texts.mean, texts.deviation, texts.percent, texts.band]
