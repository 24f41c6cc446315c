import { type Matter, type MatterData, sayMatter } from '#schemas/matter.ts'
import { fillPart, show } from './parts.ts'

export { showActs, wireActs } from './acts.ts'
export { wireKeeping } from './keeping.ts'

/** Shows where a matter stands, in the language of the page. */
export function showMatter(matter: Matter, data: MatterData) {
  const { lines, next, timeline, messages, parts } = sayMatter(matter, data)
  for (const [name, text] of Object.entries(lines)) fillPart(name, text)
  fillPart('next', ...next.map((step) => element('li', step)))
  fillPart('timeline', ...timeline.map(({ when, what }) => element('li', element('time', when), what)))
  fillPart('messages', ...messages.map(letter))
  for (const [name, shown] of Object.entries(parts)) show(name, shown)
}

/** What somebody wrote is only ever put in as text. */
function letter({ when, who, from, text }: ReturnType<typeof sayMatter>['messages'][number]) {
  const item = element('li', element('strong', who), element('time', when), element('p', text))
  item.className = from
  return item
}

function element(name: string, ...content: (string | Node)[]) {
  const made = document.createElement(name)
  made.append(...content)
  return made
}
