import type { HistoryEntry } from '#schemas/history.ts'
import { fill, type Text } from '#schemas/text.ts'
import { smsTexts } from '#schemas/texts/sms.ts'
import { statusNames } from './desk/tellings.ts'
import type { KnownCase } from './known-case.ts'
import { statusUrlOf } from './receipt.ts'
import { outcomeStatus } from './state.ts'

/** The SMS that tells a citizen of a fact, or without one that the case was received: nothing that anybody wrote, no code. */
export function smsText({ case: kept, municipality }: KnownCase, entry?: HistoryEntry): string {
  const values = {
    municipality: municipality.name,
    reference: kept.reference,
    what: entry ? whatOf(entry) : smsTexts.received,
    statusUrl: statusUrlOf(kept),
  }
  return fill(smsTexts.told, values)[kept.locale]
}

function whatOf(entry: HistoryEntry): Text {
  switch (entry.kind) {
    case 'closed':
      return entry.outcome === 'not-in-power' ? smsTexts['not-in-power'] : statusNames[outcomeStatus[entry.outcome]]
    case 'moved':
      return statusNames[entry.to]
    case 'forwarded':
      return smsTexts.forwarded
    case 'sla.recomputed':
      return smsTexts['due-moved']
    default:
      return smsTexts.message
  }
}
