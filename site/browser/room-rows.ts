import type { Locale } from '#schemas/text.ts'
import type { RoomMonth, RoomsData } from './rooms-data.ts'

type Day = RoomMonth['days'][number]

const noon = (date: string) => new Date(`${date}T12:00:00Z`)
/** Thai years are of the Buddhist Era by themselves. */
const written = (date: string, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale === 'th' ? 'th-TH' : 'en-GB', { ...options, timeZone: 'UTC' }).format(noon(date))

export const monthName = (month: string, locale: Locale) =>
  written(`${month}-01`, locale, { month: 'long', year: 'numeric' })

/** A row for each day from today on: what is taken in it, in words. */
export const rowsOf = ({ days }: RoomMonth, locale: Locale, words: RoomsData['words']) =>
  days.filter(isToCome).map((day) => {
    const row = document.createElement('tr')
    row.className = day.open ? '' : 'closed'
    const head = element('th', written(day.date, locale, { weekday: 'short', day: 'numeric', month: 'short' }))
    head.setAttribute('scope', 'row')
    row.append(head, element('td', ...cellOf(day, locale, words)))
    return row
  })

/** Days gone by are left out while their month goes on. */
function isToCome({ date }: Day) {
  const today = new Date(Date.now() + BANGKOK_MS).toISOString()
  return date.slice(0, 7) !== today.slice(0, 7) || date >= today.slice(0, 10)
}
const BANGKOK_MS = 7 * 3_600_000

function cellOf({ open, busy }: Day, locale: Locale, words: RoomsData['words']) {
  if (busy.length === 0) return [open ? words.free : words.closed]
  return busy.map(({ start, end, state }) => {
    const hours = `${start}–${end}`
    const line = element('span', `${locale === 'th' ? `${hours.replaceAll(':', '.')} น.` : hours} ${words[state]}`)
    line.className = state
    return line
  })
}

function element(name: string, ...content: (string | Node)[]) {
  const made = document.createElement(name)
  made.append(...content)
  return made
}
