import { dateTimeText } from '#schemas/dates.ts'
import { fiscalYearOf } from '#schemas/fiscal-year.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { StatisticsView } from '#schemas/statistics.ts'
import { fill, type Locale } from '#schemas/text.ts'
import { statisticsTexts as texts } from '#schemas/texts/statistics.ts'
import type { Pages } from '../domain/ports.ts'
import { Refusal } from '../domain/refusal.ts'
import { nameCells, type Part } from '../domain/statistics/name-cells.ts'
import { publicView } from '../domain/statistics/public-view.ts'
import { readYear, type YearPorts } from '../domain/statistics/read-year.ts'
import type { PageAnswer, PageAsked } from './asked.ts'
import { fillResults } from './fill-results.ts'
import { builtAt } from './page-paths.ts'
import { fillIn, show } from './places.ts'
import { element, elementAt, htmlOf, setAttribute, type Tree, treeOf } from './tree.ts'

type Ports = YearPorts & { readonly pages: Pages }

/** How a municipality kept its promises; drawn here, so that it is read without a script. */
export async function statisticsPage({ m, path, fiscalYear }: PageAsked, ports: Ports): Promise<PageAnswer> {
  const municipality = findMunicipality(m)
  if (!municipality) throw new Refusal('unknown-municipality')
  const locale = path.startsWith('/en/') ? 'en' : 'th'
  const built = await ports.pages.read(builtAt(locale, municipality.id, 'figures'))
  const tally = await readYear(municipality, yearIn(fiscalYear), ports)
  const view = publicView(tally, municipality)

  const tree = treeOf(built)
  sayYear(tree, view, locale)
  for (const { id, ...part } of nameCells(view, municipality)) fillPart(tree, { id, ...part }, locale)
  fillResults(tree, tally, municipality, locale)
  offerYears(tree, view, fiscalYearOf(ports.now().toISOString()), `${locale === 'en' ? '/en' : ''}/${municipality.id}`)
  if (view.total > 0) show(tree, 'counts')
  else show(tree, 'empty')
  return { status: 200, html: htmlOf(tree), isPublic: true }
}

function yearIn(typed: string): number | undefined {
  if (typed === '') return undefined
  if (!/^2[56]\d\d$/.test(typed)) throw new Refusal('unknown-address')
  return Number(typed)
}

function sayYear(
  tree: Tree,
  { fiscalYear, asOf, total, promise: { kept, late, excused } }: StatisticsView,
  locale: Locale,
) {
  const judged = kept + late + excused
  const percent = judged === 0 ? 0 : Math.floor((kept * 1000) / judged) / 10
  const said = {
    year: fill(texts.year, { fiscalYear }),
    asOf: fill(texts.asOf, { at: dateTimeText(asOf) }),
    empty: fill(texts.empty, { fiscalYear }),
    share: fill(texts.share, { judged, kept, percent }),
  }
  for (const [place, text] of Object.entries(said)) fillIn(tree, place, text[locale])
  fillIn(tree, 'total', numberText(total))
  if (judged > 0) show(tree, 'share')
}

/** Of months and of statuses only those are shown that something was counted in. */
const mostlyEmpty: ReadonlySet<string> = new Set(['byMonth', 'byStatus'])

function fillPart(tree: Tree, { id, cells }: Part, locale: Locale) {
  const said = cells.filter(({ count }) => count !== 0 || !mostlyEmpty.has(id))
  const rows = said.map(({ name, count }) =>
    element('tr', {}, element('th', { scope: 'row' }, name[locale]), element('td', {}, cellText(count, locale))),
  )
  fillIn(tree, id, ...rows)
}

const cellText = (count: number | null, locale: Locale) => (count === null ? texts.few[locale] : numberText(count))
const numberText = (count: number) => count.toLocaleString('en')

/** The present year and the one before; the table and the data are those of the year that is shown. */
function offerYears(tree: Tree, { fiscalYear }: StatisticsView, present: number, base: string) {
  const other = fiscalYear === present ? present - 1 : present
  const link = elementAt(tree, 'id', 'other-year')
  setAttribute(link, 'href', `${base}/statistics/${other}/`)
  fillIn(tree, 'otherYear', `${other}`)
  for (const id of ['csv', 'json']) {
    const download = elementAt(tree, 'id', id)
    const address = `/api/${base.split('/').at(-1)}/statistics${id === 'csv' ? '.csv' : ''}`
    setAttribute(download, 'href', `${address}?fiscalYear=${fiscalYear}`)
  }
}
