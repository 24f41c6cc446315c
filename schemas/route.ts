import type { PromisePolicy } from './form.ts'
import type { FormId } from './forms/index.ts'

/** Sends a matter to an office by what it is about; the first rule that fits decides. */
export type Route<OfficeId extends string = string> = {
  readonly form: FormId
  readonly category?: readonly string[]
  /** Numbers of หมู่. */
  readonly moo?: readonly number[]
  readonly urgent?: boolean
  readonly office: OfficeId
  /** Clocks of its own, where they are not those of the form. */
  readonly promise?: PromisePolicy
  readonly resolutionDays?: number
}

/** As much of a matter as routes ask about. */
export type About = {
  readonly form: string
  readonly category: unknown
  readonly moo: unknown
  readonly urgent: boolean
}

/** Whether a route is for this matter; what it does not mention may be anything. */
export const fits = ({ form, category, moo, urgent }: Route, about: About) =>
  form === about.form &&
  (!category || category.some((listed) => listed === about.category)) &&
  (!moo || moo.some((listed) => listed === about.moo)) &&
  (urgent === undefined || urgent === about.urgent)
