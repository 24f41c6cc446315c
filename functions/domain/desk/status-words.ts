import { deskTexts } from '#schemas/texts/desk.ts'
import { statusNames } from './tellings.ts'

/** What a status is called where nobody is spoken to: at the desk and in the statistics. */
export const statusWords = { ...statusNames, ...deskTexts.statuses }
