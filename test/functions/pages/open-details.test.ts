import { expect, test } from 'vitest'
import { openDetails } from '#functions/pages/open-details.ts'
import { attributeOf, elementsIn, treeOf } from '#functions/pages/tree.ts'

const opened = (inside: string) => {
  const tree = treeOf(`<details id="outer"><summary>+</summary><details id="inner">${inside}</details></details>`)
  openDetails(tree)
  return elementsIn(tree)
    .filter((one) => attributeOf(one, 'open') !== undefined)
    .map((one) => attributeOf(one, 'id'))
}

test.each([
  ['an answer', '<input value="2">'],
  ['a choice', '<select><option value=""></option><option value="jar" selected></option></select>'],
  ['something to put right', '<input value="" aria-invalid="true">'],
])('%s opens what hides it', (_, inside) => {
  expect(opened(inside)).toEqual(['outer', 'inner'])
})

test('empty rows stay folded away', () => {
  expect(opened('<input><input value=""><select><option value=""></option></select>')).toEqual([])
})
