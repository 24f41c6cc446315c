import type * as z from 'zod'
import type { FormAccess } from './access.ts'
import { calmWords, dangerWords } from './danger.ts'
import type { Field } from './fields.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { record } from './record.ts'
import type { Answers } from './rules/answers.ts'
import { checkAnswers } from './rules/check-answers.ts'
import type { InOrder } from './rules/in-order.ts'
import type { Condition, OneOf } from './rules/rule.ts'
import type { Text } from './text.ts'
import type { FileHint } from './texts/upload.ts'

/** How many working days until the office means to, and must, have contacted the citizen. */
export type PromisePolicy = { readonly target: number; readonly due: number }

/** A part of the page: a numbered card with its questions, by their paths. */
export type Section = {
  readonly title: Text
  readonly note?: Text
  readonly fields: readonly string[]
  /** Besides the questions: for whom it is filed, the fixed end of an address, the position of the phone, the price. */
  readonly also?: readonly ('behalf' | 'place' | 'position' | 'fee')[]
}

/** What the service guide (คู่มือการขอรับบริการ) says and the questions do not tell; `{org}` may stand in each text. */
export type Guide = {
  readonly who: Text
  /** What the citizen needs at hand; papers of the state are never asked for (Acts B.E. 2562 s.12, 2565 s.9). */
  readonly documents: readonly Text[]
  /** What the office looks up itself instead. */
  readonly checked: readonly Text[]
  readonly fee: Text
  /** The laws special to this service; those that hold for all stand on every guide. */
  readonly law: readonly Text[]
}

/** What it costs a month: the municipality's rate for the option at one path, times the number at the other. */
export type Fee = {
  readonly rate: string
  readonly times: string
  /** How the sum is said, with `{fee}` and, in Thai words, `{feeText}`. */
  readonly says: Text
  /** What a rate is of: so many baht, what for. */
  readonly each: Text
}
/** The paths of the answers that together book a room. */
export type Books = Readonly<Record<'room' | 'from' | 'to' | 'start' | 'end' | 'attendees', string>>

export type Form<Id extends string = string> = {
  readonly id: Id
  /** The name on cards and links; the manual's own short name. */
  readonly card: Text
  readonly title: Text
  readonly intro: Text
  readonly submit: Text
  /** "to ..." in the privacy notice: what the answers are used for. */
  readonly purpose: Text
  readonly sections: readonly Section[]
  /** Every question by its dotted path inside `answers`, in the order of the page. */
  readonly fields: Readonly<Record<string, Field>>
  readonly rules: readonly OneOf[]
  /** Days and times of which one must come before the other. */
  readonly order?: readonly InOrder[]
  /** The paths of answers by which the citizen can be contacted; with none of them answered there is no promise. */
  readonly contacts: readonly string[]
  /** The path of the question whose option chooses the office, where there is one. */
  readonly category?: string
  /** What else it may be about, as the desk alone calls it. */
  readonly deskCategories?: Readonly<Record<string, Text>>
  /** The paths of the answers that say in which หมู่ it is; the first that was given counts. */
  readonly villages?: readonly string[]
  /** The answer that says it cannot wait, where there is one. */
  readonly urgent?: Condition
  /** Whether it is a letter to the head of the municipality, with its first line and its last. */
  readonly letter?: true
  readonly fee?: Fee
  /** The path of the box by which the municipality's own undertaking is signed, under the version that was shown. */
  readonly undertaking?: string
  /** What it books, where it does: its slots are held before its case is kept. */
  readonly books?: Books
  /** Working days until first contact (manual: within 1-2 days). */
  readonly promise: PromisePolicy
  /** Calendar days until a result (Royal Decree on Good Governance B.E. 2546 s.38: 15 days). */
  readonly resolutionDays: number
  /** What happens after sending, step by step. */
  readonly next: readonly Text[]
  readonly guide: Guide
  /** Where photos and documents may be attached: what is said about them, by the ids of their texts. */
  readonly files?: { readonly hints: readonly FileHint[] }
  /** Words that, typed in any answer, show the emergency numbers before sending. */
  readonly emergencyWords: readonly string[]
  /** Everyday words that contain one of them and mean no danger. */
  readonly calmWords: readonly string[]
  /** It asks what people think of the service: the statistics count it apart from requests. */
  readonly isSurvey?: true
  /** Who sees its cases and what they may do, where that is not what schemas/policy.ts says of all forms. */
  readonly access?: FormAccess
  /** Parses answers into their stored form; its issues carry `params.fault` and the dotted path. */
  readonly answers: z.ZodType<Answers>
}

type Defaults = 'rules' | 'promise' | 'resolutionDays' | 'emergencyWords' | 'calmWords'
type Definition<Id extends string> = Omit<Form<Id>, 'answers' | Defaults> & Partial<Pick<Form<Id>, Defaults>>

/** Completes a form from what is special about it. */
export function defineForm<const Id extends string>(definition: Definition<Id>): Form<Id> {
  const form = {
    rules: [],
    promise: { target: 1, due: 2 },
    resolutionDays: 15,
    emergencyWords: dangerWords,
    calmWords,
    ...definition,
  }
  return { ...form, answers: answersOf(form) }
}

/** The same form without some of its questions, as if they had never been there. */
export function without(form: Form, paths: readonly string[]): Form {
  if (paths.length === 0) return form
  const kept = Object.entries(form.fields).filter(([path]) => !paths.includes(path))
  const sections = form.sections.map((section) => ({
    ...section,
    fields: section.fields.filter((path) => !paths.includes(path)),
  }))
  const shorter = { ...form, fields: Object.fromEntries(kept), sections }
  return { ...shorter, answers: answersOf(shorter) }
}

const answersOf = (form: Pick<Form, 'fields' | 'rules' | 'order'>) =>
  record
    .transform((raw, context): Answers => {
      const { answers, faults } = checkAnswers(form, raw)
      for (const { field, fault } of faults)
        context.addIssue({ code: 'custom', message: fault.text, path: [field], params: { fault } })
      return answers
    })
    .meta(jsonSchemaOf(form.fields))
