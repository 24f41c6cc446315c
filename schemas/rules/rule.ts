import type { Text } from '../text.ts'
import type { errorTexts } from '../texts/errors.ts'

/** A pattern that the whole of an answer must fit, and what is wrong with one that does not. */
export type Test = readonly [pattern: string, fault: ErrorId]

/** What somebody writes: how long it may be, whether it is a number with its spaces and dashes, and how it must look. */
export type WritingRule = {
  readonly kind: 'line' | 'paragraph' | 'phone' | 'email' | 'citizenId'
  readonly min: number
  readonly max: number
  readonly digits?: true
  readonly tests?: readonly Test[]
}

/** What an answer must be, as data: the server checks by it, the page draws by it, OpenAPI is written from it. */
export type Rule =
  | WritingRule
  | { readonly kind: 'contact'; readonly email: WritingRule; readonly phone: WritingRule }
  | { readonly kind: 'count'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'many'; readonly options: readonly string[] }
  | { readonly kind: 'score'; readonly max: number }
  | { readonly kind: 'tick' }
  | { readonly kind: 'date' }
  /** One of the municipality's rooms. */
  | { readonly kind: 'room' }
  | { readonly kind: 'rows'; readonly max: number; readonly fields: Readonly<Record<string, Cell>> }

export type RuleOf<Kind extends Rule['kind']> = Kind extends WritingRule['kind']
  ? WritingRule
  : Extract<Rule, { kind: Kind }>

/** A question that stands once in each row. */
export type Cell = { readonly rule: Rule; readonly required: boolean }

/** Looks at another answer: whether it is one of these. */
export type Condition = { readonly path: string; readonly is: readonly (string | true)[] }

/** One question, as far as checking goes. */
export type Question = {
  readonly rule: Rule
  /** Always, never, or while this holds. */
  readonly required: boolean | Condition
  /** Asked only while this holds: refused otherwise, and never required then. */
  readonly when?: Condition
  /** The path of a box: while it is ticked this question is refused, and never required. */
  readonly unless?: string
}

/**
 * At least one of these must be answered, unless the box at `unless` is ticked. Its fault stands at the first; where
 * they are one group and that is missing whole, at each.
 */
export type OneOf = {
  readonly oneOf: readonly string[]
  readonly group?: true
  readonly unless?: string
  readonly fault: Fault
}

/** A form as data that the server and the browser check alike: questions by their dotted paths, and rules over several. */
export type Questions = { readonly fields: Readonly<Record<string, Question>>; readonly rules: readonly OneOf[] }

export type ErrorId = keyof typeof errorTexts

type Values = Readonly<Record<string, number | Text>>

/** One cause, one message: the id of the message and the numbers, days and times it mentions. */
export type Fault = { readonly text: ErrorId; readonly values?: Values }

/** An answer in its stored form. Rows are a list that their own cells fill; `null` is an opinion withheld. */
export type Value = string | number | boolean | null | readonly string[]

/** An accepted answer, a fault, or neither: not answered. */
export type Checked = { readonly value?: Value; readonly fault?: Fault }

export const fault = (text: ErrorId, values?: Values): Checked => ({
  fault: values ? { text, values } : { text },
})
