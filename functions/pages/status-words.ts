import type { CaseStatus } from '#schemas/case.ts'
import type { Text } from '#schemas/text.ts'
import { statusTexts } from '#schemas/texts/status.ts'

type Said = readonly [title: Text, text?: Text]

/** What the page of a case calls each status, and what it says about it. */
export const statusWords: Readonly<Record<CaseStatus, Said>> = {
  received: [statusTexts.received, statusTexts['received.text']],
  assigned: [statusTexts.forwarded, statusTexts['forwarded.text']],
  contacted: [statusTexts.contacted, statusTexts['contacted.text']],
  'in-progress': [statusTexts['in-progress'], statusTexts['in-progress.text']],
  'waiting-citizen': [statusTexts['waiting-citizen'], statusTexts['waiting-citizen.text']],
  'waiting-agency': [statusTexts['waiting-agency'], statusTexts['waiting-agency.text']],
  done: [statusTexts.done, statusTexts['done.text']],
  closed: [statusTexts.closed, statusTexts['closed.text']],
  'not-in-power': [statusTexts['not-in-power'], statusTexts['not-in-power.text']],
  withdrawn: [statusTexts.withdrawn],
  duplicate: [statusTexts.merged, statusTexts['merged.text']],
  booked: [statusTexts.booked, statusTexts['booked.text']],
  declined: [statusTexts.declined, statusTexts['declined.text']],
}
