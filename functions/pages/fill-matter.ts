import type { MatterData } from '#schemas/matter.ts'
import { fillOne } from '#schemas/text.ts'
import { fillIn, show } from './places.ts'
import { type Matter, sayMatter } from './say-matter.ts'
import { type Element, element, type Tree } from './tree.ts'

/** Puts a matter into its page. The words come with the page itself, in its language. */
export function fillMatter(tree: Tree, matter: Matter, data: MatterData) {
  const { lines, next, timeline, messages, parts } = sayMatter(matter, data)
  for (const [name, line] of Object.entries(lines)) fillIn(tree, name, line)
  fillIn(tree, 'next', ...next.map((step) => element('li', {}, step)))
  fillIn(tree, 'timeline', ...timeline.map(({ when, what }) => element('li', {}, element('time', {}, when), what)))
  fillIn(tree, 'messages', ...messages.map((message) => letter(message, data)))
  for (const [name, shown] of Object.entries(parts)) if (shown) show(tree, name)
}

type Said = ReturnType<typeof sayMatter>['messages'][number]

function letter({ who, when, from, text, files }: Said, { words, locale }: MatterData): Element {
  const attached = files.length > 0 && fillOne(words.attached, { names: files.join(', ') }, locale)
  return element(
    'li',
    { class: from },
    element('strong', {}, who),
    element('time', {}, when),
    element('p', {}, text),
    ...(attached ? [element('p', { class: 'soft' }, attached)] : []),
  )
}
