import type { errorTexts } from '../texts/errors.ts'

/** What an answer must be, as data: the server checks by it, the page draws by it, OpenAPI is written from it. */
export type Rule =
  | { readonly kind: 'line' | 'paragraph'; readonly min: number; readonly max: number }
  | { readonly kind: 'phone' }
  | { readonly kind: 'email' }
  | { readonly kind: 'count'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'tick' }

export type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>

export type ErrorId = keyof typeof errorTexts

/** One cause, one message: the id of the message and the numbers it mentions. */
export type Fault = { readonly text: ErrorId; readonly values?: Readonly<Record<string, number>> }

/** An accepted answer in its stored form, a fault, or neither: not answered. */
export type Checked = { readonly value?: string | number | boolean; readonly fault?: Fault }

export const fault = (text: ErrorId, values?: Readonly<Record<string, number>>): Checked => ({
  fault: values ? { text, values } : { text },
})
