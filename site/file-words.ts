import { attachmentLimits, typeOfEnding } from '#schemas/attachments.ts'
import type { Locale } from '#schemas/text.ts'
import { uploadTexts } from '#schemas/texts/upload.ts'
import type { FileWords } from './browser/file-words.ts'

/** What the browser needs to let somebody choose files, in the language of the page. */
export function fileWords(locale: Locale): FileWords {
  const { count, bytes, types } = attachmentLimits
  return {
    locale,
    says: {
      counter: uploadTexts.counter[locale],
      none: uploadTexts.none[locale],
      remove: uploadTexts.remove[locale],
      tooMany: uploadTexts['error.tooMany'][locale],
      tooLarge: uploadTexts['error.tooLarge'][locale],
      empty: uploadTexts['error.empty'][locale],
      type: uploadTexts['error.type'][locale],
    },
    limits: { count, bytes, kinds: [...types, ...Object.keys(typeOfEnding)] },
  }
}
