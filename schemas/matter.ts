import { dateTimeText } from './dates.ts'
import type { ErrorId } from './rules/rule.ts'
import { fillOne, type Locale, type Text } from './text.ts'

type Word =
  | 'due'
  | 'target'
  | 'effective'
  | 'holder'
  | 'registerNumber'
  | 'resultDue'
  | 'noContact'
  | 'notFound'
  | 'tryLater'
  | 'offline'
  | 'copied'
  | 'you'
  | 'office'
  | 'sending'
  | 'tryAgain'

/** The sentences that the page of one matter carries with it, in its language; what varies is still in braces. */
export type MatterData = {
  readonly municipality: string
  readonly locale: Locale
  /** Title and explanation of each status. */
  readonly statuses: Readonly<Record<string, readonly [string, string]>>
  /** What happens next, by form. */
  readonly next: Readonly<Record<string, readonly string[]>>
  readonly words: Readonly<Record<Word, string>>
  /** What may be wrong with a message. */
  readonly faults: Readonly<Partial<Record<ErrorId, string>>>
}

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
  readonly messages: readonly { readonly at: string; readonly from: 'citizen' | 'office'; readonly text: string }[]
  readonly can: { readonly reply: boolean; readonly withdraw: boolean; readonly reopen: boolean }
}

/** What the page says of a matter in its places, and which of its parts are shown; for the browser and the server alike. */
export function sayMatter(matter: Matter, data: MatterData) {
  const { words, locale } = data
  const say = sayer(matter, data)
  const next = (data.next[matter.form] ?? []).map((step) => say(step) || words.noContact)
  const timeline = matter.timeline.map(({ at, text }) => ({ when: dateTimeText(at)[locale], what: text[locale] }))
  const messages = matter.messages.map((message) => sayMessage(message, data))
  const { can } = matter
  // An ended matter takes no more messages, and nothing more is promised of it.
  const waits = can.reply && matter.contactedAt === null
  return {
    lines: {
      reference: matter.reference,
      due: say(words.due) || words.noContact,
      target: say(words.target),
      effective: say(words.effective),
      explanation: matter.explanation[locale],
      registerNumber: matter.registerNumber ? `${words.registerNumber} ${matter.registerNumber}` : '',
      ...sayStanding(matter, data, say),
    },
    next,
    timeline,
    messages,
    parts: {
      promise: waits,
      status: true,
      next: waits && next.length > 0,
      timeline: timeline.length > 0,
      messages: messages.length > 0 || can.reply || can.reopen,
    },
  }
}

/** Where it stands and, until it has ended, who has it and when a result is expected. */
function sayStanding({ status, can }: Matter, { statuses, words }: MatterData, say: ReturnType<typeof sayer>) {
  const [title = status, text = ''] = statuses[status] ?? []
  return {
    status: say(title),
    statusText: say(text),
    // Once is enough.
    holder: can.reply && !text.includes('{office}') ? say(words.holder) : '',
    resultDue: can.reply ? say(words.resultDue) : '',
  }
}

const sayMessage = ({ at, from, text }: Matter['messages'][number], { words, locale }: MatterData) => ({
  when: dateTimeText(at)[locale],
  who: from === 'citizen' ? words.you : words.office,
  from,
  text,
})

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
