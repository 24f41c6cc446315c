import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, serialize, serializeOuter } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Tree = DefaultTreeAdapterTypes.Document
type Parent = DefaultTreeAdapterTypes.ParentNode
type Child = DefaultTreeAdapterTypes.ChildNode

export const treeOf = (page: string): Tree => parse(page)

/** Everything that was put in is escaped here; scripts and styles come out as they went in. */
export const htmlOf = (tree: Tree) => serialize(tree)

/** One element with all that is in it. */
export const outerHtmlOf = (element: Element) => serializeOuter(element)

const isElement = (node: Child): node is Element => 'tagName' in node

/** All elements below a node in the order of the page; what is inside a template is not on the page. */
export const elementsIn = (parent: Parent): Element[] =>
  parent.childNodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element)])

export const attributeOf = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

export function setAttribute(element: Element, name: string, value: string) {
  element.attrs = [...element.attrs.filter((one) => one.name !== name), { name, value }]
}

export function removeAttribute(element: Element, name: string) {
  element.attrs = element.attrs.filter((one) => one.name !== name)
}

/** The first element whose attribute has this value; a page that lacks it was not built for this. */
export function elementAt(tree: Parent, name: string, value: string): Element {
  const found = elementsIn(tree).find((element) => attributeOf(element, name) === value)
  if (!found) throw new Error(`the built page has no element with ${name}="${value}"`)
  return found
}

/** The first element with this tag. */
export function tagIn(tree: Parent, tag: string): Element {
  const found = elementsIn(tree).find(({ tagName }) => tagName === tag)
  if (!found) throw new Error(`the built page has no <${tag}>`)
  return found
}

/** A new element with its attributes and, inside, texts and elements. */
export function element(tag: string, attributes: Readonly<Record<string, string>>, ...inside: (string | Element)[]) {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  const made = defaultTreeAdapter.createElement(tag, html.NS.HTML, attrs)
  setContent(made, ...inside)
  return made
}

/** Replaces what is inside an element; elements that stand elsewhere on the page move there. */
export function setContent(parent: Element, ...inside: (string | Element)[]) {
  for (const one of inside) if (typeof one !== 'string') remove(one)
  parent.childNodes = []
  for (const one of inside) {
    if (typeof one === 'string') defaultTreeAdapter.insertText(parent, one)
    else defaultTreeAdapter.appendChild(parent, one)
  }
}

export const textIn = (parent: Parent): string =>
  parent.childNodes.map((node) => ('value' in node ? node.value : isElement(node) ? textIn(node) : '')).join('')

export const append = (parent: Element, child: Element) => defaultTreeAdapter.appendChild(parent, child)

/** Puts elements before everything that is inside an element. */
export function prepend(parent: Element, ...children: Element[]) {
  const [first] = parent.childNodes
  for (const child of children)
    if (first) defaultTreeAdapter.insertBefore(parent, child, first)
    else append(parent, child)
}

/** Takes an element off the page. */
export const remove = (node: Element) => defaultTreeAdapter.detachNode(node)

/** Moves an element behind another one. */
export function moveBehind(place: Element, moved: Element) {
  remove(moved)
  const parent = place.parentNode
  if (!parent) throw new Error(`<${place.tagName}> is not on the page`)
  const next = parent.childNodes[parent.childNodes.indexOf(place) + 1]
  if (next) defaultTreeAdapter.insertBefore(parent, moved, next)
  else defaultTreeAdapter.appendChild(parent, moved)
}
