import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay, dateText, dateTimeText, yearText } from '#schemas/dates.ts'
import type { PromisePolicy } from '#schemas/form.ts'
import { fill, type Text } from '#schemas/text.ts'
import { receiptTexts } from '#schemas/texts/receipt.ts'
import { type Account, accountOf } from './account.ts'
import { skippedDays } from './skipped-days.ts'
import { promiseWords } from './words.ts'
import { closingOf, isProvisional, workingDayAfter } from './working-time.ts'

type Explained = {
  readonly cycle: number
  readonly receivedAt: string
  readonly effectiveAt: string
  readonly dueAt: string | null
}

/**
 * Says how a promise was derived and what became of it: when it was sent, from when it counts, which holidays were
 * passed over, and whether it was kept. It never promises what has passed.
 */
export function explain(
  calendar: Calendar,
  policy: PromisePolicy,
  { dueAt, ...receipt }: Explained,
  account: Account,
): Text {
  if (dueAt === null) return promiseWords.noContact
  const isOpen = account.status === 'open' && !account.breached
  const outcome = isOpen ? promised(calendar, policy, { dueAt, ...receipt }) : accountOf(account, dueAt)
  return paragraph([...receiptOf(receipt), ...outcome, ...(isOpen ? moved(account) : [])])
}

function promised(
  calendar: Calendar,
  policy: PromisePolicy,
  explained: Explained & { dueAt: string },
): readonly Text[] {
  const { dueAt } = explained
  return [
    fill(receiptTexts.due, { dueAt: dateTimeText(dueAt) }),
    why(calendar, policy.due, explained),
    ...provisional(calendar, bangkokDay(dueAt)),
  ]
}

/** The last date that was given before, and why it is another one now. */
const moved = ({ moves }: Account): readonly Text[] =>
  moves.slice(-1).map(({ from, reason }) => fill(promiseWords.moved, { from: dateTimeText(from), reason }))

function receiptOf({ cycle, ...receipt }: Omit<Explained, 'dueAt'>): readonly Text[] {
  const receivedAt = dateTimeText(receipt.receivedAt)
  const effectiveAt = dateTimeText(receipt.effectiveAt)
  const isLate = receipt.effectiveAt !== receipt.receivedAt
  if (cycle > 1) {
    const reopened = fill(promiseWords.reopened, { receivedAt })
    return isLate
      ? [reopened, promiseWords['reopened.late'], fill(promiseWords['reopened.effective'], { effectiveAt })]
      : [reopened]
  }
  const effective = fill(receiptTexts.effective, { effectiveAt })
  return isLate ? [fill(promiseWords.sent, { receivedAt }), receiptTexts['effective.late'], effective] : [effective]
}

/** A date that this calendar would not give was kept because it had been told. */
function why(calendar: Calendar, n: number, { receivedAt, effectiveAt, dueAt }: Explained & { dueAt: string }): Text {
  const day = bangkokDay(effectiveAt)
  if (closingOf(calendar, workingDayAfter(calendar, day, n)) !== dueAt) return promiseWords['why.told']
  const skipped = skippedDays(calendar, bangkokDay(receivedAt), bangkokDay(dueAt))
  return fill(whyOf(n), { n, effectiveDay: dateText(day), skippedDays: skipped })
}

const whyOf = (n: number) => (n === 2 ? receiptTexts.why : n === 1 ? promiseWords['why.one'] : promiseWords.why)

const provisional = (calendar: Calendar, day: string) =>
  isProvisional(calendar, day) ? [fill(promiseWords.provisional, { year: yearText(day) })] : []

/** Thai parts sentences with a space, English with full stops. */
const paragraph = (sentences: readonly Text[]): Text => ({
  th: sentences.map(({ th }) => th).join(' '),
  en: sentences.map(({ en }) => (en.endsWith('.') ? en : `${en}.`)).join(' '),
})
