import { randomUUID } from 'node:crypto'
import { show } from './places.ts'
import type { Matter } from './say-matter.ts'
import { append, attributeOf, element, elementAt, elementsIn, remove, setAttribute, type Tree } from './tree.ts'

/** Offers what may be done as the matter stands. The code is the key to each form: whoever has it may do all this. */
export function offerActs(tree: Tree, { can, messages }: Matter, trackingCode: string) {
  for (const part of ['withdraw', 'rate']) show(tree, part)
  if (can.reply && messages.length === 0) show(tree, 'noMessages')
  setAttribute(elementAt(tree, 'name', 'messageId'), 'value', randomUUID())
  for (const part of ['reply', 'withdraw', 'reopen', 'rate'] as const)
    if (!can[part]) remove(elementAt(tree, 'data-part', part))
  for (const form of elementsIn(tree).filter((one) => attributeOf(one, 'data-act') !== undefined))
    append(form, element('input', { type: 'hidden', name: 'code', value: trackingCode }))
}
