import { call } from './call.ts'
import { monthName, rowsOf } from './room-rows.ts'
import type { RoomMonth, RoomsData } from './rooms-data.ts'

/** Read here and not by the part of other pages: shared, it would be one request more for each of them. */
const { municipality, locale, words } = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as RoomsData
const part = <Part extends HTMLElement>(id: string) => document.getElementById(id) as Part
const room = part<HTMLSelectElement>('room')
const [previous, next, retry] = [part('previous'), part('next'), part('retry')]

/** The months shown and shown first, `YYYY-MM`; the API says which one is the present. */
let shown = ''
let first = ''
/** Of two months asked for quickly only the last is shown. */
let asked = 0

async function show(month: string) {
  const mine = ++asked
  part('news').textContent = words.loading
  const query = month && `?month=${month}`
  const { status, body } = await call(`/api/${municipality}/rooms/${room.value}/calendar${query}`)
  if (mine !== asked) return
  const found = status === 200 ? (body as RoomMonth | undefined) : undefined
  retry.hidden = found !== undefined
  part('news').textContent = found ? newsOf(found) : words.failed
  if (found) draw(found)
}

function draw(found: RoomMonth) {
  shown = found.month
  first ||= shown
  part('month').textContent = monthName(shown, locale)
  part('days')
    .querySelector('tbody')
    ?.replaceChildren(...rowsOf(found, locale, words))
  previous.setAttribute('aria-disabled', String(shown === first))
}

const newsOf = ({ days }: RoomMonth) => (days.some(({ busy }) => busy.length > 0) ? '' : words.empty)

/** A month before or after the one that is shown. */
function turn(by: number) {
  const date = new Date(`${shown}-15T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + by)
  const month = date.toISOString().slice(0, 7)
  if (month >= first) void show(month)
}

part('plain').hidden = true
part('live').hidden = false
previous.onclick = () => turn(-1)
next.onclick = () => turn(1)
retry.onclick = () => show(shown)
room.onchange = () => show(shown)
void show('')
