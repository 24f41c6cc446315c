import { bahtText } from '#schemas/baht-text.ts'
import type { Form } from '#schemas/form.ts'
import { labelsOf } from '#schemas/labels.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { ErrorId } from '#schemas/rules/rule.ts'
import type { Locale } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { formTexts } from '#schemas/texts/form.ts'
import type { FilingData } from './browser/filing-data.ts'
import { faultsOf } from './faults-of.ts'

/** Every sum that the fee of a form may come to, in words. */
function sumsOf({ fee, fields }: Form, { undertaking }: Municipality) {
  const rule = fee && fields[fee.times]?.rule
  const most = rule?.kind === 'count' ? rule.max : 0
  const counts = Array.from({ length: most }, (_, i) => i + 1)
  const sums = Object.values(undertaking?.rates ?? {}).flatMap((rate) => counts.map((count) => rate * count))
  return Object.fromEntries(sums.map((sum) => [sum, bahtText(sum)]))
}

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
    },
    ...(form.fee && { sums: sumsOf(form, municipality) }),
    emergencyWords: form.emergencyWords,
    calmWords: form.calmWords,
  }
}
