import type { ServiceCase } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import type { Municipality, Route } from '#schemas/municipality.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'

/** The office that answers a case: the first route that fits, else the office that offers the form. */
export function officeFor(form: Form, answers: ServiceCase['answers'], municipality: Municipality): string {
  const given = answers as Answers
  const category = form.category && answerAt(given, form.category)
  const urgent = form.urgent !== undefined && answerAt(given, form.urgent) === true
  const fits = (route: Route) =>
    route.form === form.id &&
    (!route.category || route.category.some((listed) => listed === category)) &&
    (route.urgent === undefined || route.urgent === urgent)

  const services: Readonly<Record<string, string | undefined>> = municipality.services
  const office = municipality.routes.find(fits)?.office ?? services[form.id]
  if (!office) throw new Error(`no office of ${municipality.id} answers the form ${form.id}`)
  return office
}
