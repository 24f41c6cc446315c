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
  const controls = elementsIn(tree)
  const names = new Set(controls.map((control) => attributeOf(control, 'name') ?? ''))
  const asAsked = pairs.flatMap((pair) => partsOf(pair, names))
  const sent = new Map([...Map.groupBy(asAsked, ([name]) => name)].map(([name, of]) => [name, sentOf(of)]))
  for (const control of controls) {
    const values = sent.get(attributeOf(control, 'name') ?? '')
    if (values) writerOf(control)?.(control, values)
  }
}

/** A day that was sent whole, for a page that asks for its parts. */
function partsOf(pair: Pair, names: ReadonlySet<string>): readonly Pair[] {
  const [name, value] = pair
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).map((part) => String(Number(part)))
  if (!year || !month || !day || !names.has(`${name}.day`)) return [pair]
  return [
    [`${name}.day`, day],
    [`${name}.month`, month],
    [`${name}.year`, year],
  ]
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
