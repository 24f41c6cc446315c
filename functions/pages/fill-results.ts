import type { Municipality } from '#schemas/municipality.ts'
import type { Result, Results } from '#schemas/results.ts'
import { fill, type Locale } from '#schemas/text.ts'
import { resultTexts as texts } from '#schemas/texts/results.ts'
import { nameResults, sayResult } from '../domain/statistics/name-results.ts'
import { FEWEST } from '../domain/statistics/public-view.ts'
import { fillIn } from './places.ts'
import { element, type Tree } from './tree.ts'

type Rated = { readonly ratings: Results; readonly surveys: Result }

/** How ended matters were rated, for everybody: what few people said is left out. */
export function fillResults(tree: Tree, { ratings, surveys }: Rated, municipality: Municipality, locale: Locale) {
  const said = ({ people, ...result }: Result) =>
    (people < FEWEST ? texts.few : fill(texts.line, sayResult({ people, ...result })))[locale]
  const parts = nameResults(ratings, municipality).filter(({ rows }) => rows.length > 0)
  const lists = parts.flatMap(({ title, rows }, place) => [
    ...(place > 0 ? [element('h3', {}, title[locale])] : []),
    element(
      'ul',
      {},
      ...rows.map(({ name, result }) => element('li', {}, element('strong', {}, name[locale]), ` ${said(result)}`)),
    ),
  ])
  fillIn(tree, 'ratings', ...(ratings.all.people > 0 ? lists : [element('p', {}, texts.none[locale])]))
  const open = fill(texts.open, { n: surveys.people })[locale]
  fillIn(tree, 'openSurveys', surveys.people < FEWEST ? open : `${open} · ${said(surveys)}`)
}
