import { fill, type Locale } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import type { FieldError } from '../domain/refusal.ts'
import {
  attributeOf,
  type Element,
  element,
  elementAt,
  elementsIn,
  removeAttribute,
  setAttribute,
  setContent,
  type Tree,
  tagIn,
  textIn,
} from './tree.ts'

type Shown = { readonly heading?: string; readonly errors?: readonly FieldError[]; readonly more?: readonly Element[] }

/** Says what is wrong at the top of the page, at each question, and in the title, as the script of the form does. */
export function showFaults(
  tree: Tree,
  locale: Locale,
  { errors = [], heading = summaryOf(errors.length, locale), more = [] }: Shown,
) {
  const byId = new Map(elementsIn(tree).map((one) => [attributeOf(one, 'id'), one]))
  const placed = errors.map(({ field, message }) => ({
    control: byId.get(`answers.${field}`) ?? byId.get(field) ?? firstIn(tree, field),
    message: message[locale],
  }))
  for (const { control, message } of placed) mark(control, byId, message)
  const lines = inPageOrder(tree, placed).map(({ control, message }) =>
    element('li', {}, control ? element('a', { href: `#${attributeOf(control, 'id')}` }, message) : message),
  )
  const summary = elementAt(tree, 'id', 'errors')
  setContent(summary, element('h2', {}, heading), ...(lines.length ? [element('ul', {}, ...lines)] : []), ...more)
  reveal(summary, tree, locale)
}

/** Of a group of questions, the first. */
const firstIn = (tree: Tree, field: string) =>
  elementsIn(tree).find((one) => attributeOf(one, 'name')?.startsWith(`answers.${field}.`))

const summaryOf = (n: number, locale: Locale) => fill(errorTexts.summary, { n })[locale]

/** Shows a box of errors, takes the reader there, and says so in the title. */
export function reveal(box: Element, tree: Tree, locale: Locale) {
  removeAttribute(box, 'hidden')
  setAttribute(box, 'autofocus', '')
  const title = tagIn(tree, 'title')
  setContent(title, `${errorTexts.prefix[locale]} ${textIn(title)}`)
}

type Placed = { readonly control: Element | undefined; readonly message: string }

function mark(control: Element | undefined, byId: ReadonlyMap<string | undefined, Element>, message: string) {
  if (!control) return
  const id = attributeOf(control, 'id')
  setAttribute(control, 'aria-invalid', 'true')
  const note = byId.get(`${id}-error`)
  if (!note) return
  setAttribute(control, 'aria-describedby', `${id}-hint ${id}-error`)
  setContent(note, message)
  removeAttribute(note, 'hidden')
}

/** Those without a place on the page come last. */
function inPageOrder(tree: Tree, placed: readonly Placed[]) {
  const order = new Map(elementsIn(tree).map((one, i) => [one, i]))
  const place = ({ control }: Placed) => (control && order.get(control)) ?? order.size
  return placed.toSorted((a, b) => place(a) - place(b))
}
