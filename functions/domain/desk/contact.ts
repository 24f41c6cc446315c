import type { Calendar } from '#schemas/calendar.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { instant } from '../promise/bangkok.ts'
import { isLongAgo } from '../promise/contact.ts'
import { type Deed, type Moment, signed, texted } from './deed.ts'
import { allOf, oneOf, optionalWriting, type Read } from './read.ts'
import { can } from './stand-in.ts'

export const contactChannels = ['call', 'visit', 'email', 'line', 'counter'] as const
export const contactResults = ['spoke', 'no-answer'] as const

/** Records that somebody spoke with the citizen, or tried to; what was done earlier says when it happened. */
export const contact: Deed = (typed, moment) => {
  const occurredAt = whenOf(typed['occurredAt'] ?? '', moment)
  const read = allOf({
    channel: oneOf(typed, 'channel', contactChannels),
    result: oneOf(typed, 'result', contactResults),
    occurredAt,
    note: noteOf(optionalWriting(typed, 'note'), occurredAt, moment),
  })
  if ('faults' in read) return read
  const { note, ...what } = read.values
  const fact = { kind: 'contacted', ...signed(moment), ...what } as const
  if (note === '') return { facts: [fact] }
  return { facts: [{ ...fact, messageId: moment.messageId }], text: texted(moment, 'note', note) }
}

const wallClock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/
const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** When it happened: a wall clock in Bangkok, or an instant; nothing typed means now. */
function whenOf(typed: string, moment: Moment): Read<string> {
  const text = typed.trim()
  if (text === '') return { value: instant(moment.now) }
  const at = wallClock.test(text) ? Date.parse(`${text}+07:00`) : withOffset.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? { fault: deskTexts.faults.occurredAt } : within(at, moment)
}

/** What was typed to the minute may lie before the seconds of its own minute's receipt. */
function within(at: number, moment: Moment): Read<string> {
  const { now, case: kept, calendar } = moment
  const received = Date.parse(kept.receivedAt)
  const occurred = at < received && received - at < 60_000 ? received : at
  if (occurred < received || occurred > now.getTime()) return { fault: deskTexts.faults['occurredAt.range'] }
  const occurredAt = instant(occurred)
  if (isLongAgo(calendar, occurredAt, now) && !can(moment, 'late-contact'))
    return { fault: deskTexts.faults['occurredAt.late'] }
  return { value: occurredAt }
}

const noteOf = (
  note: Read<string>,
  when: Read<string>,
  { calendar, now }: { calendar: Calendar; now: Date },
): Read<string> =>
  'value' in note && note.value === '' && 'value' in when && isLongAgo(calendar, when.value, now)
    ? { fault: deskTexts.faults['note.late'] }
    : note
