import type { z } from 'zod'
import type { statusView } from '#schemas/bodies.ts'
import { dateTimeText } from '#schemas/dates.ts'
import { findForm } from '#schemas/forms/index.ts'
import type { MatterData } from '#schemas/matter.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import { fillOne, type Text } from '#schemas/text.ts'
import { statusWords } from './status-words.ts'

export type Matter = z.input<typeof statusView>

/** An ended matter takes no more messages, and nothing more is promised of it. */
export const isAwaited = ({ can, contactedAt }: Pick<Matter, 'can' | 'contactedAt'>) =>
  can.reply && contactedAt === null

/** What the page says of a matter in its places, and which of its parts are shown. */
export function sayMatter(matter: Matter, data: MatterData) {
  const { words, locale } = data
  const say = sayer(matter, data)
  const next = (findForm(matter.form)?.next ?? []).map((step) => say(step) || words.noContact)
  const timeline = matter.timeline.map(({ at, text }) => ({ when: dateTimeText(at)[locale], what: text[locale] }))
  const messages = matter.messages.map((message) => sayMessage(message, matter, data))
  const { can } = matter
  const waits = isAwaited(matter)
  return {
    lines: {
      reference: matter.reference,
      due: say(words.due) || words.noContact,
      target: say(words.target),
      effective: say(words.effective),
      explanation: matter.explanation[locale],
      booking: matter.booking?.[locale] ?? '',
      // Once nothing is waited for any more, it says how the promise was kept.
      account: waits ? '' : matter.explanation[locale],
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
function sayStanding({ status, can }: Matter, { words, locale }: MatterData, say: ReturnType<typeof sayer>) {
  const [title, text] = statusWords[status]
  return {
    status: say(title),
    statusText: text ? say(text) : '',
    // Once is enough.
    holder: can.reply && !text?.[locale].includes('{office}') ? say(words.holder) : '',
    // A room that was given is the result.
    resultDue: can.reply && status !== 'booked' ? say(words.resultDue) : '',
  }
}

const sayMessage = (
  { at, from, text, files }: Matter['messages'][number],
  matter: Matter,
  { words, locale }: MatterData,
) => ({
  when: dateTimeText(at)[locale],
  who: from === 'citizen' ? words.you : words.office,
  from,
  text,
  files: files.flatMap((id) => matter.files.filter(({ fileId }) => fileId === id).map(({ name }) => name)),
})

/** Puts what is known of a matter into a sentence; a sentence that needs more than is known stays unsaid. */
function sayer(matter: Matter, { locale, municipality }: MatterData) {
  const when = (instant: string | null) => (instant ? dateTimeText(instant) : undefined)
  const known = Object.entries({
    effectiveAt: when(matter.effectiveAt),
    targetAt: when(matter.targetAt),
    dueAt: when(matter.dueAt),
    at: when(matter.contactedAt),
    resolveBy: when(matter.resultDueAt),
    office: matter.office ?? undefined,
    org: findMunicipality(municipality)?.org,
  }).filter((value): value is [string, Text] => value[1] !== undefined)
  return (sentence: string | Text) => {
    const said = fillOne(typeof sentence === 'string' ? sentence : sentence[locale], Object.fromEntries(known), locale)
    return said.includes('{') ? '' : said
  }
}
