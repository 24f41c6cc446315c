import { html } from 'hono/html'
import type { Calendar } from '#schemas/calendar.ts'
import { bangkokDay, bangkokTime, shortDateText, timeText } from '#schemas/dates.ts'
import { fill, type Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { type TimeLeft, timeLeft, type Urgency } from '../domain/desk/time-left.ts'
import { both, type Html } from './both.ts'

const { left } = deskTexts

/** A day and a time as short as a list can take: "25 พ.ย. 16.30 น.". */
export function shortWhen(instant: string): Text {
  const [date, time] = [shortDateText(bangkokDay(instant)), timeText(bangkokTime(instant))]
  return { th: `${date.th} ${time.th}`, en: `${date.en} ${time.en}` }
}

/** Working time in words, in the two largest units. */
function spanOf({ minutes, day }: TimeLeft): Text {
  const days = Math.floor(minutes / day)
  const hours = Math.floor((minutes % day) / 60)
  const parts = [
    days > 0 && fill(left.days, { n: days }),
    hours > 0 && fill(left.hours, { n: hours }),
    days === 0 && (minutes % 60 > 0 || hours === 0) && fill(left.minutes, { n: minutes % 60 }),
  ].filter((part) => part !== false)
  return { th: parts.map(({ th }) => th).join(' '), en: parts.map(({ en }) => en).join(' ') }
}

const words: Readonly<Record<Urgency, Text>> = deskTexts.today

/** A mark that says in words how urgent an instant is, and how much working time is left. */
export function urgencyMark(calendar: Calendar, dueAt: string, now: Date): Html {
  const known = timeLeft(calendar, dueAt, now)
  const time = fill(known.urgency === 'late' ? left.late : left.left, { time: spanOf(known) })
  return html`<span class="mark ${known.urgency}"><b>${both(words[known.urgency])}</b> ${both(time)}</span>`
}
