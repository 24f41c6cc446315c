import { clockText } from '#schemas/clock-text.ts'
import type { Books, Form } from '#schemas/form.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { Room } from '#schemas/room.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import type { FieldFault } from '#schemas/rules/check-leaves.ts'
import type { Fault } from '#schemas/rules/rule.ts'
import { dayFault, type Today } from './day-fault.ts'

type Asked = { readonly [Name in keyof Books]: unknown }
type Found = Fault | false | undefined

/** What the municipality's rooms, its calendar and the day of filing say against a booking whose answers are sound. */
export function bookingFaults(
  { books }: Form,
  answers: Answers,
  { municipality, ...today }: Today & { readonly municipality: Municipality },
): readonly FieldFault[] {
  if (!books) return []
  const asked = answersTo(books, answers)
  const room = municipality.rooms?.find(({ id }) => id === asked.room)
  const found: readonly (readonly [keyof Books, Found])[] = [
    ['room', asked.room !== undefined && !room && { text: 'choice.one' }],
    ['from', dayFault(asked, room?.leadDays, today)],
    ['start', room && hoursFault(asked, room)],
    ['attendees', room && capacityFault(asked, room)],
  ]
  return found.flatMap(([name, fault]) => (fault ? [{ field: books[name], fault }] : []))
}

const answersTo = (books: Books, answers: Answers) =>
  Object.fromEntries(Object.entries(books).map(([name, path]) => [name, answerAt(answers, path)])) as Asked

function hoursFault({ start, end }: Asked, { hours: { open, close } }: Room): Found {
  const isOutside = (time: unknown) => typeof time === 'string' && (time < open || time > close)
  if (!isOutside(start) && !isOutside(end)) return undefined
  return { text: 'room.hours', values: { open: clockText(open), close: clockText(close) } }
}

const capacityFault = ({ attendees }: Asked, { capacity }: Room): Found =>
  typeof attendees === 'number' && attendees > capacity && { text: 'room.capacity', values: { max: capacity } }
