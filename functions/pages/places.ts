import { attributeOf, elementAt, elementsIn, removeAttribute, setContent, type Tree } from './tree.ts'

/** Puts words, or a list of elements, where the page keeps a place for them. */
export function fillIn(tree: Tree, name: string, ...content: Parameters<typeof setContent>[1][]) {
  for (const place of elementsIn(tree).filter((one) => attributeOf(one, 'data-fill') === name))
    setContent(place, ...content)
}

export const show = (tree: Tree, part: string) => removeAttribute(elementAt(tree, 'data-part', part), 'hidden')
