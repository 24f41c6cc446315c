import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillInputs } from '#functions/pages/fill-inputs.ts'
import type { Pair } from '#functions/pages/pairs.ts'
import { attributeOf, elementsIn, htmlOf, tagIn, textIn, treeOf } from '#functions/pages/tree.ts'

const controls = `<style>p>a{content:"</p>"}</style><script>if (1 < 2 && "a") '"'</script>
<form><input name="line" type="text"><textarea name="text"></textarea><input name="kept" type="hidden" value="built">
<input name="any" type="radio" value="" checked><input name="any" type="radio" value="b"><input name="row" value="x"><input name="row">
<input name="box" type="checkbox" value="true"><select name="pick"><option value="">-</option><option selected>One</option><option value="2">Two</option></select>
<input name="when.day"><select name="when.month"><option value="7">July</option><option value="12">December</option></select><input name="when.year">
<input name="many" type="checkbox" value="a"><input name="many" type="checkbox" value="b"><input name="many" type="checkbox" value="c"></form>`
const page = `<!DOCTYPE html><html lang="th"><head><title>x</title></head><body>${controls}</body></html>`

const filled = (...pairs: Pair[]) => {
  const tree = treeOf(page)
  fillInputs(tree, pairs)
  return treeOf(htmlOf(tree))
}
const state = (tree: ReturnType<typeof treeOf>, name: string) =>
  elementsIn(tree)
    .filter((one) => attributeOf(one, 'name') === name)
    .map((one) => attributeOf(one, 'value'))

const hostile = [
  '"><script>alert(1)</script>',
  '</textarea><img src=x>',
  "' onfocus='x",
  '&lt;b&gt; &amp;',
  '\u202Eอักษร\u200F',
  '\nfirst\n\nlast\n',
  'ก'.repeat(5000),
  '<!--',
  ']]>',
]

test.each(hostile)('%j comes back as it was typed, and is nothing but text', (value) => {
  const tree = filled(['line', value], ['text', value])
  expect(state(tree, 'line')).toEqual([value])
  expect(textIn(tagIn(tree, 'textarea'))).toBe(value)
  expect(elementsIn(tree).map(({ tagName }) => tagName)).toEqual(elementsIn(treeOf(page)).map(({ tagName }) => tagName))
})

test('any text at all comes back as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const tree = filled(['line', value], ['text', value])
      expect([state(tree, 'line')[0], textIn(tagIn(tree, 'textarea'))]).toEqual([value, value])
    }),
  )
})

test('choices, boxes and lists are chosen, hidden inputs stay, and a repeated name fills one input after another', () => {
  const tree = filled(['any', 'b'], ['box', 'true'], ['pick', '2'], ['kept', 'sent'], ['row', '1'], ['row', '2'])
  const marked = elementsIn(tree).filter(({ attrs }) => attrs.some(({ name }) => /checked|selected/.test(name)))
  expect(marked.map((one) => attributeOf(one, 'value'))).toEqual(['b', 'true', '2'])
  expect([state(tree, 'kept'), state(tree, 'row')]).toEqual([['built'], ['1', '2']])
})

test('a day that was sent whole stands in its three parts, and of a list exactly what was ticked', () => {
  const tree = filled(['when', '2026-12-07'], ['line', '2026-12-07'], ['many', 'c'], ['many', 'a'])
  const marked = elementsIn(tree).filter(({ attrs }) => attrs.some(({ name }) => name === 'selected'))
  expect([state(tree, 'when.day'), state(tree, 'when.year'), state(tree, 'line')]).toEqual([
    ['7'],
    ['2026'],
    ['2026-12-07'],
  ])
  expect(marked.map((one) => attributeOf(one, 'value'))).toContain('12')
  const ticked = elementsIn(tree).filter(({ attrs }) => attrs.some(({ name }) => name === 'checked'))
  expect(ticked.map((one) => attributeOf(one, 'value'))).toEqual(expect.arrayContaining(['a', 'c']))
  expect(ticked.map((one) => attributeOf(one, 'value'))).not.toContain('b')
})

test('what was not sent keeps what the build gave it', () => {
  expect(htmlOf(filled())).toBe(htmlOf(treeOf(page)))
})

test('scripts and styles come out byte for byte', () => {
  const inline = (html: string) => html.match(/<(script|style)>.*?<\/\1>/gs)
  expect(inline(htmlOf(filled(['line', 'x'])))).toEqual(inline(page))
})
