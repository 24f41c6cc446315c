import { categoriesOf } from '#schemas/categories.ts'
import type { Form } from '#schemas/form.ts'
import type { FormId } from '#schemas/forms/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { fill, type Text } from '#schemas/text.ts'
import { guideWords } from './guide-words.ts'

/** What somebody does and what happens then, step by step, with the time each takes. */
export function stepsOf({ org }: Municipality, { next, promise, resolutionDays }: Form): readonly Text[] {
  const dueAt = { th: ` ${promise.due} วันทำการ`, en: `the end of working day ${promise.due}` }
  const told = next.map((step) => fill(step, { org, dueAt }))
  return [guideWords.fillIn, guideWords.receipt, ...told, fill(guideWords.result, { days: resolutionDays })]
}

/** Which office answers what: by the category where that decides, and one for everything else. */
export function unitsOf({ offices, routes, services }: Municipality, form: Form) {
  const categories = categoriesOf(form)
  const nameOf = (office: string | undefined) => offices[office ?? '']?.name
  const routed = routes
    .filter(({ form: id, category }) => id === form.id && category)
    .flatMap(({ category = [], office }) => {
      const name = nameOf(office)
      return name ? [{ name, about: category.flatMap((one) => categories[one] ?? []) }] : []
    })
  return { routed, otherwise: nameOf(services[form.id as FormId]) }
}
