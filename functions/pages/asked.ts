import type { Locale } from '#schemas/text.ts'
import { namedBy } from '../domain/files/slots.ts'
import type { Pair } from './pairs.ts'

/** What a page is asked for, and by whom. */
export type PageAsked = {
  readonly method: string
  readonly path: string
  /** The municipality's id in the address, where there is one. */
  readonly m: string
  readonly reference: string
  /** The fiscal year (B.E.) in the address, or an empty text. */
  readonly fiscalYear: string
  readonly locale: Locale
  readonly origin: string
  /** The network address that the edge saw. */
  readonly viewer: string
  /** Whether the address leads to the survey, once the matter has ended. */
  readonly toSurvey: boolean
  /** The pass in the address. */
  readonly once: string
  /** The keys of the uploads from which the bucket has sent a browser here: the last one is the bucket's own word. */
  readonly uploaded: readonly string[]
  /** Reads the inputs of a posted form; refuses what is too large, of another type, or not a form of ours. */
  readonly posted: () => readonly Pair[]
}

export type PageAnswer =
  /** `isPublic`: the same for everybody, for a few minutes. */
  | { readonly status: number; readonly html: string; readonly isPublic?: true }
  | { readonly status: 303; readonly location: string }

/** The files that a browser has just sent to the bucket. */
export const sentBy = ({ uploaded }: PageAsked) => uploaded.map((key) => namedBy(key).fileId)
