import type { CaseStatus } from '#schemas/case.ts'
import type { MatterData } from '#schemas/matter.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { offeredForms } from '#schemas/offered-form.ts'
import { letterLabel } from '#schemas/rules/letter.ts'
import { fill, type Locale, type Text } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { receiptTexts } from '#schemas/texts/receipt.ts'
import { statusTexts } from '#schemas/texts/status.ts'
import { followUpWords } from './follow-up-words.ts'
import { words } from './words.ts'

type Said = readonly [title: Text, text?: Text]

const statuses: Readonly<Record<CaseStatus, Said>> = {
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

/** What is needed to show one matter, in the language of its page; what varies is still in braces. */
export function matterData(locale: Locale, municipality: Municipality): MatterData {
  const said = (text: Text) => fill(text, { org: municipality.org })[locale]
  const aboutLetter = (text: Text) => fill(text, { label: letterLabel })[locale]
  return {
    locale,
    statuses: Object.fromEntries(
      Object.entries(statuses).map(([status, [title, text]]) => [status, [said(title), text ? said(text) : '']]),
    ),
    next: Object.fromEntries(offeredForms(municipality).map(({ id: form, next }) => [form, next.map(said)])),
    words: {
      due: said(receiptTexts.due),
      target: said(receiptTexts.target),
      effective: said(receiptTexts.effective),
      holder: said(statusTexts.holder),
      registerNumber: said(words.registerNumber),
      resultDue: said(words.resultDue),
      noContact: said(words.noContact),
      you: said(followUpWords.you),
      office: said(followUpWords.office),
      tryLater: said(words.tryLater),
      tryAgain: said(errorTexts.tryAgain),
      offline: said(errorTexts.offline),
      sending: said(followUpWords.sending),
      copied: said(words.copied),
    },
    faults: {
      required: aboutLetter(errorTexts.required),
      tooLong: aboutLetter(errorTexts.tooLong),
      marks: aboutLetter(errorTexts.marks),
    },
    done: {
      messages: said(followUpWords.sent),
      withdraw: said(followUpWords.withdrawn),
      reopen: said(followUpWords.reopened),
    },
  }
}
