import { type Matter, type MatterData, sayMatter } from '#schemas/matter.ts'
import { fillPart, show } from './parts.ts'

export { wireKeeping } from './keeping.ts'

/** Shows where a matter stands, in the language of the page. */
export function showMatter(matter: Matter, data: MatterData) {
  const { lines, next, timeline, parts } = sayMatter(matter, data)
  for (const [name, text] of Object.entries(lines)) fillPart(name, text)
  fillPart('next', ...next.map((step) => element('li', step)))
  fillPart('timeline', ...timeline.map(({ when, what }) => element('li', element('time', when), what)))
  for (const [name, shown] of Object.entries(parts)) show(name, shown)
}

function element(name: string, ...content: (string | Node)[]) {
  const made = document.createElement(name)
  made.append(...content)
  return made
}
