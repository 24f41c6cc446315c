import type { ServiceCase } from '#schemas/case.ts'
import type { Message } from '#schemas/message.ts'
import type { Messages } from './ports.ts'

/** A message between citizen and office; notes of the staff are none. */
export type Letter = Message & { readonly from: 'citizen' | 'office' }

/** The texts that a history names, in its order; one whose writer died before the fact was written is not among them. */
export async function textsOf({ reference, history }: ServiceCase, messages: Messages): Promise<readonly Message[]> {
  const places = new Map(
    history.flatMap((entry, place) => ('messageId' in entry ? [[entry.messageId, place] as const] : [])).toReversed(),
  )
  const placeOf = ({ messageId }: Message) => places.get(messageId) ?? -1
  if (places.size === 0) return []
  return (await messages.of(reference)).filter((text) => placeOf(text) >= 0).toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** What the citizen of a case may read. */
export const messagesFor = async (kept: ServiceCase, messages: Messages): Promise<readonly Letter[]> =>
  (await textsOf(kept, messages)).flatMap((text) => (text.from === 'note' ? [] : [{ ...text, from: text.from }]))
