import { html } from 'hono/html'
import { dateText } from '#schemas/dates.ts'
import { fill } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import type { Absent } from '../domain/desk/stand-in.ts'
import { both, type Html } from './both.ts'
import { placeOf } from './layout.ts'

/** For whom an officer stands in, and until when. */
export const standInNote = (absent: readonly Absent[]): Html =>
  html`${absent.map((one) => html`<p class="note">${both(fill(deskTexts.standIn.until, valuesOf(one)))}</p>`)}`

const valuesOf = (one: Absent) => ({ person: one.name, duty: placeOf(one), until: dateText(one.until) })
