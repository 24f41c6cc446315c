import type { ServiceCase } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'

/** What was filed, and what the desk has made of it since. */
export type Filed = Pick<ServiceCase, 'answers'> & Partial<Pick<ServiceCase, 'category'>>

/** What a citizen said that it is about, where the form asks. */
export const categoryAnswered = ({ category }: Form, { answers }: Filed) =>
  category && answerAt(answers as Answers, category)

/** What it is about: by the desk's word where that is another one than the citizen's. */
export const categoryOf = (form: Form, filed: Filed) => filed.category ?? categoryAnswered(form, filed)
