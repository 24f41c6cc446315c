import { bangkokDay, dateText, dateTimeText } from '#schemas/dates.ts'
import type { DeliveryStep } from '#schemas/delivery.ts'
import { fill, type Text } from '#schemas/text.ts'
import { mailTexts } from '#schemas/texts/mails.ts'
import type { Waiting } from './count-waiting.ts'
import { bilingual } from './mails.ts'
import type { Message } from './ports.ts'
import { addDays } from './promise/bangkok.ts'
import { workingDayAfter } from './promise/working-time.ts'
import type { Step } from './step-mails.ts'
import type { Taken } from './taken.ts'

/** A step of one case that is told to one address. */
export type Line = Step & { readonly of: Taken; readonly to: string; readonly delivery: DeliveryStep }

/** The one mail in the morning to somebody who has several citizens to contact, the most urgent first. */
export function digestMail(lines: readonly Line[], waiting: Waiting): Message {
  const sorted = lines.toSorted((one, other) => (one.at < other.at ? -1 : 1)).map(said)
  const [first] = lines
  if (!first) throw new Error('a digest of nothing')
  const { calendar, now } = first.of.world
  const today = bangkokDay(now.toISOString())
  const dueOn = (day: string) => sorted.filter((line) => line.step !== 'overdue' && line.day === day).length
  const [tomorrow, next] = [addDays(today, 1), workingDayAfter(calendar, today)]
  const values = {
    date: dateText(today),
    late: sorted.filter(({ step }) => step === 'overdue').length,
    today: dueOn(today),
    tomorrow: dueOn(tomorrow),
    // Before days off the next to be due are not of tomorrow.
    ...(next !== tomorrow && { nextDay: dateText(next), next: dueOn(next) }),
    waiting: waiting(first.to),
    lines: { th: sorted.map(({ text }) => text.th).join('\n'), en: sorted.map(({ text }) => text.en).join('\n') },
    todayUrl: `${first.of.current.case.origin}/staff/`,
  }
  return bilingual(first.to, fill(mailTexts['digest.subject'], values), fill(mailTexts['digest.body'], values))
}

/** A matter as a line: reference, form, due. */
function said({ of: { current }, step }: Line) {
  const { reference, clock } = current.case
  const dueAt = clock.dueAt ?? clock.effectiveAt
  const [form, due]: readonly Text[] = [current.form.title, dateTimeText(dueAt)]
  const text = {
    th: `${reference} · ${form?.th} · ครบกำหนด${due?.th}`,
    en: `${reference} · ${form?.en} · due ${due?.en}`,
  }
  return { step, day: bangkokDay(dueAt), text }
}
