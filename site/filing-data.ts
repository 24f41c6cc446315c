import type { Form } from '#schemas/form.ts'
import { labelsOf } from '#schemas/labels.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { ErrorId } from '#schemas/rules/rule.ts'
import type { Locale } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { formTexts } from '#schemas/texts/form.ts'
import type { FilingData } from './browser/filing-data.ts'
import { faultsOf } from './faults-of.ts'
import { hrefOf } from './paths.ts'
import { words } from './words.ts'

const always: readonly ErrorId[] = ['prefix', 'summary', 'tryAgain', 'offline', 'challenge']

/** What the browser needs to check and send a form, in the language of its page. */
export function filingData(locale: Locale, municipality: Municipality, form: Form): FilingData {
  const fields = Object.entries(form.fields)
  const possible = fields.flatMap(([, { rule }]) => faultsOf(rule))
  const wanted = new Set([...always, ...possible, ...form.rules.map(({ fault }) => fault.text)])
  return {
    municipality: municipality.id,
    form: form.id,
    locale,
    fields: Object.fromEntries(
      fields.map(([path, { rule, required, unless, when }]) => [
        path,
        { rule, required, ...(unless && { unless }), ...(when && { when }) },
      ]),
    ),
    rules: form.rules,
    labels: Object.fromEntries(Object.entries(labelsOf(form.fields)).map(([path, label]) => [path, label[locale]])),
    errors: Object.fromEntries([...wanted].map((id) => [id, errorTexts[id][locale]])),
    words: {
      sending: formTexts.sending[locale],
      clear: formTexts['clear.confirm'][locale],
      notice: words.privacy[locale],
    },
    notice: hrefOf(locale, municipality.id, 'privacy'),
    emergencyWords: form.emergencyWords,
    calmWords: form.calmWords,
  }
}
