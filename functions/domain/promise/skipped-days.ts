import type { Calendar, Closure } from '#schemas/calendar.ts'
import { shortDateText } from '#schemas/dates.ts'
import { fill, type Text } from '#schemas/text.ts'
import { receiptTexts } from '#schemas/texts/receipt.ts'
import { addDays } from './bangkok.ts'
import { closureOn } from './working-time.ts'

type Run = { readonly from: string; readonly to: string; readonly name: Text }

/** Names the holidays on weekdays between two days, both included; empty when there are none. */
export function skippedDays(calendar: Calendar, from: string, to: string): Text {
  const runs = calendar.closures
    .filter(({ date }) => date >= from && date <= to && closureOn(calendar, date))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .reduce<readonly Run[]>(joined, [])
  if (runs.length === 0) return { th: '', en: '' }
  const days = runs.map(named)
  const listed = {
    th: days.map(({ th }) => th).join(', '),
    en: days.map(({ en }) => en).join('; '),
  }
  const { th, en } = fill(receiptTexts['why.skipped'], { days: listed })
  return { th: ` ${th}`, en: ` ${en}` }
}

/** Songkran's days read as one: "13-15 Apr". */
function joined(runs: readonly Run[], { date, short }: Closure): readonly Run[] {
  const last = runs.at(-1)
  const goesOn =
    last && last.name.th === short.th && addDays(last.to, 1) === date && last.to.slice(0, 7) === date.slice(0, 7)
  return goesOn ? [...runs.slice(0, -1), { ...last, to: date }] : [...runs, { from: date, to: date, name: short }]
}

function named({ from, to, name }: Run): Text {
  const date = shortDateText(from, to)
  return { th: `วันที่ ${date.th} ${name.th}`, en: `${date.en}, ${name.en}` }
}
