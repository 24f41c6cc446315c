import { attributeOf, type Element, elementsIn, setAttribute, type Tree } from './tree.ts'

/** Opens what is folded away where something in it was filled in or has to be put right. */
export function openDetails(tree: Tree) {
  for (const part of elementsIn(tree).filter(({ tagName }) => tagName === 'details'))
    if (elementsIn(part).some(isOfNote)) setAttribute(part, 'open', '')
}

const isOfNote = (one: Element) =>
  attributeOf(one, 'aria-invalid') !== undefined || attributeOf(one, 'selected') !== undefined || isTyped(one)

const isTyped = (one: Element) => one.tagName === 'input' && !!attributeOf(one, 'value')
