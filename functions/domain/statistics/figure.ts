import type { ServiceCase } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import { findForm } from '#schemas/forms/index.ts'
import type { Answers } from '#schemas/rules/answers.ts'
import type { Figure, PromiseColumn } from '#schemas/statistics.ts'
import { categoryOf } from '../category.ts'
import { cyclesOf } from '../promise/cycle.ts'
import { columnOf, outcomeOf } from '../promise/ending.ts'
import { hasContact } from '../promise-of-case.ts'
import { scoresIn } from './count-ratings.ts'

/** The gravest first: a reopening that ends well does not hide that the first promise was broken. */
const byGravity: readonly PromiseColumn[] = ['late', 'open', 'excused', 'kept', 'excluded', 'noPromise']

/** What a case counts as; its history alone decides. */
export function figureOf(kept: ServiceCase): Figure {
  const form = formOf(kept)
  const { status, office, receivedAt } = kept
  const category = String(categoryOf(form, kept) ?? '') || null
  const scores = form.isSurvey ? scoresIn(kept.answers as Answers).map(([, score]) => score) : []
  return { form: form.id, status, category, office, receivedAt, promised: promisedIn(kept, form), scores }
}

function formOf({ form: id, reference }: ServiceCase): Form {
  const form = findForm(id)
  if (!form) throw new Error(`the case ${reference} names the form ${id}, which does not exist`)
  return form
}

/** A case counts once, however often it was reopened. */
function promisedIn(kept: ServiceCase, form: Form): PromiseColumn {
  const columns = cyclesOf(kept.history).map((cycle) => columnOf(outcomeOf(cycle, hasContact(kept, form))))
  // Reopened before it was due, a promise was neither kept nor broken: only the last can be open.
  const counting = columns.filter((column, index) => column !== 'open' || index === columns.length - 1)
  return byGravity.find((column) => counting.includes(column)) ?? 'noPromise'
}
