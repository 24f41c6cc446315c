import type { ServiceCase } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'

/** Where a sealed answer belongs: it opens in no other place. */
export type Place = Pick<ServiceCase, 'municipality' | 'submissionId'> & { readonly path: string }
/** An encrypted text, and the key that opens it, itself encrypted. */
export type Sealed = { readonly text: string; readonly key: string }

/** Encrypts single answers, so that whoever reads the table does not read them. */
export type Seal = {
  close(text: string, place: Place): Promise<Sealed>
  open(sealed: Sealed, place: Place): Promise<string>
}

/** How much of a sealed answer may be shown. */
const LAST = 4

export const sealedPaths = ({ fields }: Pick<Form, 'fields'>) =>
  Object.entries(fields).flatMap(([path, { sealed }]) => (sealed ? [path] : []))

type Given = Omit<Place, 'path'> & { readonly form: Form; readonly answers: Answers }

/** The answers as a case keeps them: those that are sealed stand apart, encrypted, with their last digits. */
export async function sealAnswers({ form, answers, ...place }: Given, seal: Pick<Seal, 'close'>) {
  const given = sealedPaths(form).filter((path) => answerAt(answers, path) !== undefined)
  const sealed = given.map(async (path) => {
    const text = String(answerAt(answers, path))
    return [path, { last: text.slice(-LAST), ...(await seal.close(text, { ...place, path })) }] as const
  })
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([name]) => !given.includes(name))),
    sealed: Object.fromEntries(await Promise.all(sealed)),
  }
}
