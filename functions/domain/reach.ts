import type { Form } from '#schemas/form.ts'
import type { DeliveryChannel } from '#schemas/history.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import { isEmail } from '#schemas/rules/contact.ts'
import { mobileOf } from '#schemas/rules/phone.ts'
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

const allGiven = (way: Way, form: Form, answers: Answers) =>
  askedFor(way, form)
    .map((path) => answerAt(answers, path))
    .filter((answer): answer is string => typeof answer === 'string' && isEmail(answer) === (way === 'email'))

/** The e-mail address, or the telephone number, that somebody gave. */
export const givenFor = (way: Way, form: Form, answers: Answers) => allGiven(way, form, answers)[0]

/** The number of the mobile telephone that somebody gave, the only kind that gets SMS. */
export const mobileFor = (form: Form, answers: Answers) =>
  allGiven('phone', form, answers)
    .map(mobileOf)
    .find((number) => number !== undefined)

/** By what a citizen is told of things, and where that leads. */
export type Reach = { readonly channel: DeliveryChannel; readonly to: string }

type Asker = Pick<KnownCase, 'form' | 'case'>

function mailOf({ form, case: { answers } }: Asker): Reach | undefined {
  const to = givenFor('email', form, answers as Answers)
  return to === undefined ? undefined : { channel: 'email', to }
}

/** How a citizen is told without being called: by SMS where that was chosen, else by mail, if an address was given. */
export function reachOf(asker: Asker): Reach | undefined {
  const { form, case: kept } = asker
  if (kept.replyChannel !== 'sms') return mailOf(asker)
  const to = mobileFor(form, kept.answers as Answers)
  return to === undefined ? undefined : { channel: 'sms', to }
}

/** Where the receipt goes: to a mail address as well, since the form says so beside it. */
export function receiptReaches(asker: Asker): { readonly mail: Reach | undefined; readonly sms: Reach | undefined } {
  const chosen = reachOf(asker)
  return { mail: mailOf(asker), sms: chosen?.channel === 'sms' ? chosen : undefined }
}
