import type { MatterData } from '#schemas/matter.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { fill, type Locale, type Text } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { receiptTexts } from '#schemas/texts/receipt.ts'
import { statusTexts } from '#schemas/texts/status.ts'
import { uploadTexts } from '#schemas/texts/upload.ts'
import { followUpWords } from './follow-up-words.ts'
import { words } from './words.ts'

/** What the page of a matter says, in its language; what varies is still in braces. */
export function matterData(locale: Locale, municipality: Municipality): MatterData {
  const said = (text: Text) => fill(text, { org: municipality.org })[locale]
  return {
    municipality: municipality.id,
    locale,
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
      attached: said(uploadTexts.attached),
      noFile: said(uploadTexts.none),
      tryLater: said(words.tryLater),
      tryAgain: said(errorTexts.tryAgain),
      offline: said(errorTexts.offline),
      sending: said(followUpWords.sending),
      copied: said(words.copied),
    },
    done: {
      messages: said(followUpWords.sent),
      withdraw: said(followUpWords.withdrawn),
      reopen: said(followUpWords.reopened),
      rate: said(followUpWords.rated),
    },
  }
}
