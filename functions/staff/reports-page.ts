import { html } from 'hono/html'
import { dateTimeText } from '#schemas/dates.ts'
import { fiscalYearOf } from '#schemas/fiscal-year.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { type Promises, promiseColumns, type Tally } from '#schemas/statistics.ts'
import { fill, type Text } from '#schemas/text.ts'
import { promiseColumnTexts, reportTexts, statisticsTexts } from '#schemas/texts/statistics.ts'
import { Refusal } from '../domain/refusal.ts'
import { sumOf } from '../domain/statistics/add-up.ts'
import { nameOfPart, type PartId } from '../domain/statistics/name-cells.ts'
import { readSuggestions } from '../domain/statistics/read-suggestions.ts'
import { readYear, type YearPorts } from '../domain/statistics/read-year.ts'
import type { DeskAnswer, DeskAsked } from '../staff-door.ts'
import { both, type Html } from './both.ts'
import { layout } from './layout.ts'
import { resultsCard } from './results-card.ts'
import { suggestionsCard } from './suggestions-card.ts'

/**
 * How the officer's municipality keeps its promises, with nothing left out; it names nobody, so all of the staff may
 * read it. What raters wrote might name somebody, and is for those who see such matters.
 */
export async function reportsPage(asked: DeskAsked, ports: YearPorts): Promise<DeskAnswer> {
  const { officer, csrf, query, now } = asked
  const municipality = findMunicipality(officer.municipality)
  if (!municipality) throw new Refusal('unknown-address')
  const present = fiscalYearOf(now.toISOString())
  const years = [present, present - 1]
  const year = years.find((one) => String(one) === query['fiscalYear']) ?? present
  const tally = await readYear(municipality, year, ports)
  const suggestions = await readSuggestions(officer, year, ports)

  const body = html`<div class="hero"><div class="wide"><h1>${both(reportTexts.title)}</h1>
<p>${both(fill(statisticsTexts.year, { fiscalYear: year }))} · ${both(fill(statisticsTexts.asOf, { at: dateTimeText(tally.asOf) }))}</p></div></div>
<div class="cards">
<section class="card"><h2>${both(statisticsTexts.promise)}</h2>${tableOf(statisticsTexts.promise, [[statisticsTexts.total, tally.promise]])}
<p class="soft">${both(reportTexts.once)}</p></section>
${(['byForm', 'byCategory', 'byOffice', 'byMonth'] as const).map((id) => partCard(id, tally, municipality))}
${resultsCard(tally, municipality)}
${suggestionsCard(suggestions, municipality)}
<section class="card"><ul>${years
    .filter((one) => one !== year)
    .map(
      (one) =>
        html`<li><a href="/staff/reports?fiscalYear=${one}">${both(fill(statisticsTexts.otherYear, { fiscalYear: one }))}</a></li>`,
    )}
<li><a href="/api/${municipality.id}/statistics.csv?fiscalYear=${year}">${both(reportTexts.publicTable)}</a></li></ul></section>
</div>`
  return { status: 200, html: layout({ officer, csrf, title: reportTexts.title.th, body }) }
}

function partCard(id: Exclude<PartId, 'byStatus'>, tally: Tally, municipality: Municipality): Html {
  const rows = Object.entries(tally[id])
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, promises]) => [nameOfPart(id, key, municipality), promises] as const)
  const title = statisticsTexts[id]
  if (rows.length === 0) return html``
  return html`<section class="card"><h2>${both(title)}</h2>${tableOf(title, rows)}</section>`
}

type Row = readonly [Text, Promises]

/** One line for each name, one column for each thing that can become of a promise. */
const tableOf = (
  title: Text,
  rows: readonly Row[],
): Html => html`<div class="wideTable" tabindex="0" role="region" aria-label="${title.th}"><table>
<thead><tr><th scope="col">${both(statisticsTexts.name)}</th>${promiseColumns.map((column) => html`<th scope="col">${both(promiseColumnTexts[column])}</th>`)}<th scope="col">${both(reportTexts.all)}</th></tr></thead>
<tbody>${rows.map(
  ([name, promises]) =>
    html`<tr><th scope="row">${both(name)}</th>${promiseColumns.map((column) => html`<td>${promises[column]}</td>`)}<td>${sumOf(promises)}</td></tr>`,
)}</tbody></table></div>`
