import type { Form } from '#schemas/form.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import { isEmail } from '#schemas/rules/contact.ts'
import type { Rule } from '#schemas/rules/rule.ts'
import type { KnownCase } from './known-case.ts'

type Way = 'email' | 'phone'
const kinds: Readonly<Record<Way, readonly Rule['kind'][]>> = {
  email: ['email', 'contact'],
  phone: ['phone', 'contact'],
}

/** The questions of a form in which somebody may have given an e-mail address, or a telephone number. */
export const askedFor = (way: Way, { contacts, fields }: Form) =>
  contacts.filter((path) => kinds[way].some((kind) => kind === fields[path]?.rule.kind))

/** The e-mail address, or the telephone number, that somebody gave. */
export const givenFor = (way: Way, form: Form, answers: Answers) =>
  askedFor(way, form)
    .map((path) => answerAt(answers, path))
    .find((answer) => typeof answer === 'string' && isEmail(answer) === (way === 'email')) as string | undefined

/** The address to which a citizen wants mails, if one was given. */
export const emailOf = ({ form, case: { answers } }: Pick<KnownCase, 'form' | 'case'>) =>
  givenFor('email', form, answers as Answers)
