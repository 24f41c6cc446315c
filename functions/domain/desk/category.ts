import { categoriesOf } from '#schemas/categories.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { categoryOf } from '../category.ts'
import { routeFor } from '../route.ts'
import { type Deed, signed, texted } from './deed.ts'
import { allOf, oneOf, writing } from './read.ts'

/** Corrects what a case is about; whoever answers that has it from now on, and no clock is touched. */
export const category: Deed = (typed, moment) => {
  const { form, municipality, case: kept, messageId } = moment
  const read = allOf({
    category: oneOf(typed, 'category', Object.keys(categoriesOf(form))),
    reason: writing(typed, 'reason'),
  })
  if ('faults' in read) return read
  const { category: corrected, reason } = read.values
  if (corrected === categoryOf(form, kept)) return { faults: { category: deskTexts.faults['category.same'] } }
  const { office } = routeFor(form, { ...kept, category: corrected }, municipality)
  const fact = { kind: 'recategorised', ...signed(moment), category: corrected, messageId } as const
  const handedOn = { kind: 'transferred', ...signed(moment), office } as const
  return { facts: office === kept.office ? [fact] : [fact, handedOn], text: texted(moment, 'note', reason) }
}
