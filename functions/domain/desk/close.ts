import { type Outcome, outcome as outcomes } from '#schemas/history.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { isSameConcern } from '../handlers.ts'
import { type Deed, type DeedPorts, type Moment, signed, texted, type Written } from './deed.ts'
import { join } from './join.ts'
import { allOf, oneLine, oneOf, optionalWriting, type Read, writing } from './read.ts'
import { lookFor } from './seen-case.ts'

const { faults } = deskTexts

/** What a citizen is owed in words at the end; a merged matter is explained by fixed words, and spam by none. */
const explained: ReadonlySet<string> = new Set(['done', 'closed', 'not-in-power'])

/** Ends a case with its outcome and, where one is owed, the text that explains it. */
export const close: Deed = async (typed, moment, ports) => {
  const outcome = oneOf(typed, 'outcome', outcomes.options)
  const chosen = 'value' in outcome ? outcome.value : ''
  const read = allOf({
    outcome,
    text: explained.has(chosen) ? writing(typed, 'text') : optionalWriting(typed, 'text'),
    agency: chosen === 'not-in-power' ? writing(typed, 'agency', oneLine) : { value: '' },
    of: chosen === 'duplicate' ? await originalOf(typed['of'] ?? '', moment, ports) : { value: '' },
  })
  if ('faults' in read) return read
  const { of } = read.values
  if (of !== '') await join(of, moment, ports)
  return closed(read.values, moment)
}

type Closing = {
  readonly outcome: Outcome
  readonly text: string
  readonly agency: string
  readonly of: string
}

function closed({ outcome, text, agency, of }: Closing, moment: Moment): Written {
  const fact = { kind: 'closed', ...signed(moment), outcome, ...(of && { of }) } as const
  if (text === '') return { facts: [fact] }
  return {
    facts: [{ ...fact, messageId: moment.messageId }],
    text: texted(moment, outcome === 'spam' ? 'note' : 'office', text, agency),
  }
}

/** The case that this one repeats: another one that the same people may see, and not itself merged away. */
async function originalOf(
  typed: string,
  { case: kept, officer, now }: Moment,
  ports: DeedPorts,
): Promise<Read<string>> {
  const found = await lookFor({ officer, reference: typed, what: 'close', now }, ports)
  if (!found || found.reference === kept.reference || found.status === 'duplicate') return { fault: faults.of }
  return isSameConcern(found, kept) ? { value: found.reference } : { fault: faults['of.concerns'] }
}
