import type { Pair } from './pairs.ts'
import {
  attributeOf,
  type Element,
  elementsIn,
  removeAttribute,
  setAttribute,
  setContent,
  type Tree,
  textIn,
} from './tree.ts'

/** Takes the next value that was sent under the input's name, or all of them at once. */
type Sent = { readonly next: () => string | undefined; readonly all: readonly string[] }

/** Puts what was sent into the inputs of its name; hidden inputs keep what the build gave them. */
export function fillInputs(tree: Tree, pairs: readonly Pair[]) {
  const sent = new Map([...Map.groupBy(pairs, ([name]) => name)].map(([name, of]) => [name, sentOf(of)]))
  for (const control of elementsIn(tree)) {
    const values = sent.get(attributeOf(control, 'name') ?? '')
    if (values) writerOf(control)?.(control, values)
  }
}

function sentOf(pairs: readonly Pair[]): Sent {
  const all = pairs.map(([, value]) => value)
  const left = all.values()
  return { next: () => left.next().value, all }
}

type Write = (control: Element, sent: Sent) => void

const writers = {
  textarea: (control: Element, { next }: Sent) => {
    const value = next()
    // A reader of HTML swallows the first line break inside.
    if (value !== undefined) setContent(control, value.startsWith('\n') ? `\n${value}` : value)
  },
  select: (control: Element, { all }: Sent) => {
    for (const option of elementsIn(control).filter(({ tagName }) => tagName === 'option'))
      toggle(option, 'selected', all.includes(attributeOf(option, 'value') ?? textIn(option)))
  },
  input: (control: Element, { next }: Sent) => {
    const value = next()
    if (value !== undefined) setAttribute(control, 'value', value)
  },
  choice: (control: Element, { all }: Sent) =>
    toggle(control, 'checked', all.includes(attributeOf(control, 'value') ?? 'on')),
} satisfies Record<string, Write>

const untouched = new Set(['hidden', 'file', 'submit', 'button', 'reset', 'image', 'password'])

function writerOf(control: Element): Write | undefined {
  const { tagName } = control
  if (tagName === 'textarea' || tagName === 'select') return writers[tagName]
  const type = (attributeOf(control, 'type') ?? 'text').toLowerCase()
  if (tagName !== 'input' || untouched.has(type)) return undefined
  return type === 'radio' || type === 'checkbox' ? writers.choice : writers.input
}

function toggle(control: Element, name: string, on: boolean) {
  if (on) setAttribute(control, name, '')
  else removeAttribute(control, name)
}
