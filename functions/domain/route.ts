import type { Form, PromisePolicy } from '#schemas/form.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { type About, fits } from '#schemas/route.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import type { Condition } from '#schemas/rules/rule.ts'
import { categoryOf, type Filed } from './category.ts'

/** Who answers a case, by when, and until when with a result. */
export type Routed = {
  readonly office: string
  readonly promise: PromisePolicy
  readonly resolutionDays: number
}

/** What the first route that fits says of a case; what it leaves open the form says, and who offers the form answers. */
export function routeFor(form: Form, filed: Filed, municipality: Municipality): Routed {
  const about = aboutOf(form, filed)
  const route = municipality.routes.find((one) => fits(one, about))
  const services: Readonly<Record<string, string | undefined>> = municipality.services
  const office = route?.office ?? services[form.id]
  if (!office) throw new Error(`no office of ${municipality.id} answers the form ${form.id}`)
  return {
    office,
    promise: route?.promise ?? form.promise,
    resolutionDays: route?.resolutionDays ?? form.resolutionDays,
  }
}

function aboutOf(form: Form, filed: Filed): About {
  const answers = filed.answers as Answers
  return {
    form: form.id,
    category: categoryOf(form, filed),
    moo: villageOf(form, answers),
    urgent: isUrgent(form, answers),
  }
}

/** The first place of several that was named. */
const villageOf = ({ villages = [] }: Form, answers: Answers) =>
  villages.map((path) => answerAt(answers, path)).find((moo) => moo !== undefined)

/** Whether the citizen said that it cannot wait. */
export const isUrgent = ({ urgent }: Form, answers: Answers) => urgent !== undefined && isSo(urgent, answers)

const isSo = ({ path, is }: Condition, answers: Answers) => is.some((value) => value === answerAt(answers, path))
