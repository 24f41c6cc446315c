import { quartersOf } from './quarters.ts'
import { citizenIdRule } from './rules/citizen-id.ts'
import { emailRule } from './rules/email.ts'
import { phoneRule } from './rules/phone.ts'
import type { Cell, Condition, Question } from './rules/rule.ts'
import type { Text } from './text.ts'

/** A question on a form: what the citizen reads, how it is drawn, and what answer is accepted. */
export type Field = Question & {
  readonly label: Text
  readonly hint?: Text
  readonly options?: Readonly<Record<string, Text>>
  /** What is signed by ticking the box, word for word, where the label only names it. */
  readonly statement?: Text
  /** What stands in it from the start. */
  readonly prefill?: Text
  /** What people often answer; anything else may be written. */
  readonly suggestions?: readonly Text[]
  readonly autocomplete?: string
  /** Names, numbers and ids that a spelling checker would only redden. */
  readonly spellcheck?: false
  /** Kept encrypted on its own, and shown to officers by its last digits; only at the top, in no group. */
  readonly sealed?: true
  /** Asked only where a municipality has decided to, in `asks`. */
  readonly byChoice?: true
  /** What a row is called, with its number as `{n}`, and what is asked in each. */
  readonly rows?: { readonly name: Text; readonly cells: Readonly<Record<string, Field & Cell>> }
}

type More = Pick<
  Field,
  'hint' | 'prefill' | 'suggestions' | 'autocomplete' | 'spellcheck' | 'unless' | 'when' | 'byChoice'
>

/** One line of writing; 1-150 code points unless said otherwise. */
export const line = (label: Text, { min = 1, max = 150, ...more }: More & { min?: number; max?: number } = {}) =>
  ({ label, required: true, rule: { kind: 'line', min, max }, ...more }) satisfies Field

/** Several lines of writing; 1-5,000 code points unless said otherwise. */
export const paragraph = (label: Text, { min = 1, max = 5000, ...more }: More & { min?: number; max?: number } = {}) =>
  ({ label, required: true, rule: { kind: 'paragraph', min, max }, ...more }) satisfies Field

/** A person's name, 2-120 code points: one word is enough, titles are welcome. */
export const personName = (label: Text, more: More = {}) =>
  line(label, { min: 2, max: 120, autocomplete: 'name', spellcheck: false, ...more })

/** A part of an address, up to 100 code points. */
export const addressPart = (label: Text, more: More = {}) => line(label, { max: 100, spellcheck: false, ...more })

/** A Thai telephone number, with an extension where there is one. */
export const phone = (label: Text, more: More = {}) =>
  ({ label, required: true, rule: phoneRule, autocomplete: 'tel', spellcheck: false, ...more }) satisfies Field

/** An e-mail address. */
export const email = (label: Text, more: More = {}) =>
  ({
    label,
    required: true,
    rule: emailRule,
    autocomplete: 'email',
    spellcheck: false,
    ...more,
  }) satisfies Field

/** A telephone number or an e-mail address. */
export const contact = (label: Text, more: More = {}) =>
  ({
    label,
    required: true,
    rule: { kind: 'contact', email: emailRule, phone: phoneRule },
    spellcheck: false,
    ...more,
  }) satisfies Field

/** A national id number, which nobody needs to know by heart: it is kept sealed. */
export const citizenId = (more: More = {}) =>
  ({
    label: { th: 'เลขประจำตัวประชาชน (13 หลัก)', en: 'National ID number (13 digits)' },
    required: true,
    rule: citizenIdRule,
    sealed: true,
    autocomplete: 'off',
    spellcheck: false,
    ...more,
  }) satisfies Field

/** A whole number from 1, in ASCII or Thai digits. */
export const count = (label: Text, max: number, more: More = {}) =>
  ({ label, required: true, rule: { kind: 'count', min: 1, max }, ...more }) satisfies Field

/** The number of a หมู่ (village within a tambon), 1-99. */
export const moo = (more: More = {}) => count({ th: 'หมู่ที่', en: 'Village no. (Moo)' }, 99, more)

/** One of several options. */
export const choice = (label: Text, options: Readonly<Record<string, Text>>, more: More = {}) =>
  ({ label, required: true, rule: { kind: 'choice', options: Object.keys(options) }, options, ...more }) satisfies Field

/** A score up to the number of options, the best first and "no opinion" last; it need not be given. */
export const score = (label: Text, options: Readonly<Record<string, Text>>) =>
  ({ label, required: false, rule: { kind: 'score', max: Object.keys(options).length - 1 }, options }) satisfies Field
/** Any of several options. */
export const many = (label: Text, options: Readonly<Record<string, Text>>, more: More = {}) =>
  ({ label, required: true, rule: { kind: 'many', options: Object.keys(options) }, options, ...more }) satisfies Field

/** A day. */
export const date = (label: Text, more: More = {}) =>
  ({ label, required: true, rule: { kind: 'date' }, ...more }) satisfies Field

/** A quarter of an hour from one time to another, both `HH:mm`. */
export const time = (label: Text, from: string, to: string, more: More = {}) =>
  choice(label, quartersOf(from, to), more)

/** One of the municipality's rooms. */
export const room = (label: Text, more: More = {}) =>
  ({ label, required: true, rule: { kind: 'room' }, ...more }) satisfies Field

/** A box that must be ticked; wrap it in `optional` where it need not. */
export const tick = (label: Text, more: More & Pick<Field, 'statement'> = {}) =>
  ({ label, required: true, rule: { kind: 'tick' }, ...more }) satisfies Field

type Rows = { readonly name: Text; readonly max: number } & Pick<Field, 'hint'>

/** At least one row of the same questions. */
export const rows = (label: Text, { name, max, hint }: Rows, cells: Readonly<Record<string, Field & Cell>>) =>
  ({
    label,
    required: true,
    rule: { kind: 'rows', max, fields: Object.fromEntries(Object.entries(cells).map(bare)) },
    rows: { name, cells },
    ...(hint && { hint }),
  }) satisfies Field

const bare = ([name, { rule, required }]: [string, Cell]) => [name, { rule, required }] as const

/** The same question, which need not be answered; or only while another answer is one of these. */
export const optional = <F extends Field>(field: F) => ({ ...field, required: false })
export const needed = <F extends Field>(required: Condition, field: F) => ({ ...field, required })

/** While the answer at this path is one of these; a box, while it is ticked. */
export const when = (path: string, ...is: readonly string[]): Condition => ({ path, is: is.length ? is : [true] })
