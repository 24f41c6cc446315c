import { dateTimeText } from '#schemas/dates.ts'
import { fillOne, type Text } from '#schemas/text.ts'
import type { MatterData } from './matter-data.ts'
import { fillPart, show } from './parts.ts'

export { wireKeeping } from './keeping.ts'

/** The part of the status view that the page shows; instants are ISO 8601, null is not known yet. */
export type Matter = {
  readonly reference: string
  readonly form: string
  readonly status: string
  readonly registerNumber: string | null
  readonly office: Text | null
  readonly effectiveAt: string
  readonly targetAt: string | null
  readonly dueAt: string | null
  readonly resultDueAt: string | null
  readonly contactedAt: string | null
  readonly explanation: Text
  readonly timeline: readonly { readonly at: string; readonly text: Text }[]
}

/** Shows where a matter stands, in the language of the page. */
export function showMatter(matter: Matter, data: MatterData) {
  const { words, locale } = data
  const say = sayer(matter, data)
  const waits = matter.contactedAt === null

  fillPart('reference', matter.reference)
  fillPart('due', say(words.due) || words.noContact)
  fillPart('target', say(words.target))
  fillPart('effective', say(words.effective))
  fillPart('explanation', matter.explanation[locale])
  show('promise', waits)

  const [title = matter.status, text = ''] = data.statuses[matter.status] ?? []
  fillPart('status', say(title))
  fillPart('statusText', say(text))
  // Once is enough.
  fillPart('holder', text.includes('{office}') ? '' : say(words.holder))
  fillPart('registerNumber', matter.registerNumber ? `${words.registerNumber} ${matter.registerNumber}` : '')
  fillPart('resultDue', say(words.resultDue))
  show('status', true)

  const steps = (data.next[matter.form] ?? []).map((step) => say(step) || words.noContact)
  fillPart('next', ...steps.map((step) => element('li', step)))
  show('next', waits && steps.length > 0)

  fillPart('timeline', ...matter.timeline.map(({ at, text }) => entry(dateTimeText(at)[locale], text[locale])))
  show('timeline', matter.timeline.length > 0)
}

/** Puts what is known of a matter into a sentence; a sentence that needs more than is known stays unsaid. */
function sayer(matter: Matter, { locale }: MatterData) {
  const when = (instant: string | null) => (instant ? dateTimeText(instant) : undefined)
  const known = Object.entries({
    effectiveAt: when(matter.effectiveAt),
    targetAt: when(matter.targetAt),
    dueAt: when(matter.dueAt),
    at: when(matter.contactedAt),
    resolveBy: when(matter.resultDueAt),
    office: matter.office ?? undefined,
  }).filter((value): value is [string, Text] => value[1] !== undefined)
  return (sentence: string) => {
    const said = fillOne(sentence, Object.fromEntries(known), locale)
    return said.includes('{') ? '' : said
  }
}

function element(name: string, ...content: (string | Node)[]) {
  const made = document.createElement(name)
  made.append(...content)
  return made
}

const entry = (when: string, what: string) => element('li', element('time', when), what)
