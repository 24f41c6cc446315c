import { type Matter, type MatterData, sayMatter } from '#schemas/matter.ts'
import {
  attributeOf,
  element,
  elementAt,
  elementsIn,
  htmlOf,
  moveBehind,
  remove,
  removeAttribute,
  setAttribute,
  setContent,
  type Tree,
  textIn,
  treeOf,
} from './tree.ts'

type Shown = {
  /** The receipt page as it was built. */
  readonly built: string
  readonly matter: Matter
  readonly trackingCode: string
  /** Where the same is shown in the other language. */
  readonly otherLanguage: string
  /** Right after filing: that it was recorded, the link, and the drawing of its QR code. */
  readonly receipt?: { readonly statusUrl: string; readonly qr: string } | undefined
}

/** The page of one matter with everything in it, for browsers without a script. */
export function matterPage({ built, matter, trackingCode, otherLanguage, receipt }: Shown) {
  const tree = treeOf(built)
  fillMatter(tree, matter)
  fillIn(tree, 'code', trackingCode)
  show(tree, 'keep')
  if (receipt) showReceipt(tree, receipt)
  setAttribute(elementAt(tree, 'id', 'lang'), 'href', otherLanguage)
  // Each of them needs the script.
  for (const form of elementsIn(tree).filter(({ tagName }) => tagName === 'form')) remove(form)
  remove(elementAt(tree, 'data-part', 'buttons'))
  for (const script of elementsIn(tree).filter(({ tagName }) => tagName === 'script')) remove(script)
  return htmlOf(tree)
}

/** The words come with the page itself, so that they are those of the script. */
function fillMatter(tree: Tree, matter: Matter) {
  const data = JSON.parse(textIn(elementAt(tree, 'id', 'data'))) as MatterData
  const { lines, next, timeline, messages, parts } = sayMatter(matter, data)
  for (const [name, line] of Object.entries(lines)) fillIn(tree, name, line)
  fillIn(tree, 'next', ...next.map((step) => element('li', {}, step)))
  fillIn(tree, 'timeline', ...timeline.map(({ when, what }) => element('li', {}, element('time', {}, when), what)))
  const letters = messages.map(({ who, when, from, text }) =>
    element('li', { class: from }, element('strong', {}, who), element('time', {}, when), element('p', {}, text)),
  )
  fillIn(tree, 'messages', ...letters)
  if (matter.can.reply || matter.can.reopen) show(tree, 'call')
  for (const [name, shown] of Object.entries(parts)) if (shown) show(tree, name)
}

function showReceipt(tree: Tree, { statusUrl, qr }: NonNullable<Shown['receipt']>) {
  show(tree, 'saved')
  show(tree, 'link')
  fillIn(tree, 'link', element('a', { href: statusUrl }, statusUrl))
  show(tree, 'qr')
  setAttribute(elementAt(tree, 'id', 'qr-picture'), 'src', `data:image/svg+xml,${encodeURIComponent(qr)}`)
  // Whoever has just sent it needs the code before anything else is read.
  moveBehind(elementAt(tree, 'data-part', 'promise'), elementAt(tree, 'data-part', 'keep'))
}

/** Puts words, or a list of elements, where the page keeps a place for them. */
export function fillIn(tree: Tree, name: string, ...content: Parameters<typeof setContent>[1][]) {
  for (const place of elementsIn(tree).filter((one) => attributeOf(one, 'data-fill') === name))
    setContent(place, ...content)
}

const show = (tree: Tree, part: string) => removeAttribute(elementAt(tree, 'data-part', part), 'hidden')
