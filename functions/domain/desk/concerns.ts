import { type Position, positions } from '#schemas/conflicts.ts'
import { fill } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { handlersOf, handlersText } from '../handlers.ts'
import { type Deed, signed, texted } from './deed.ts'
import { allOf, oneOf, type Read, writing } from './read.ts'

const { faults } = deskTexts

/** What is chosen to say that a matter is about nobody of the municipality after all. */
export const nobody = 'nobody' as const

/** Says whom of the municipality a case is about; schemas/conflicts.ts says who handles it from now on. */
export const concerns: Deed = async (typed, moment, { colleagues }) => {
  const { case: kept, officer, messageId } = moment
  const staff = [officer, ...(await colleagues.of(kept.municipality))]
  const read = allOf({
    position: oneOf(typed, 'position', kept.concerns ? [...positions, nobody] : positions),
    person: personIn(typed['person'] ?? '', staff),
    reason: writing(typed, 'reason'),
  })
  if ('faults' in read) return read
  const { position, person, reason } = read.values
  const about = position === nobody ? null : { position, person }
  if (about && handlersOf({ ...kept, concerns: about }, staff).length === 0)
    return { faults: { position: unhandled(about.position) } }
  return {
    facts: [{ kind: 'concerns', ...signed(moment), about, messageId }],
    text: texted(moment, 'note', reason),
  }
}

/** Not everybody who holds a position has an account. */
function personIn(typed: string, staff: readonly { readonly id: string }[]): Read<string | null> {
  if (typed === '') return { value: null }
  return staff.some(({ id }) => id === typed) ? { value: typed } : { fault: faults['person.unknown'] }
}

/** A case that nobody could open would be lost. */
const unhandled = (position: Position) => fill(faults['position.unhandled'], { roles: handlersText(position) })
