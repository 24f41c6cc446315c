import { quarterOf } from '#schemas/fiscal-year.ts'
import { sees } from '#schemas/policy.ts'
import type { Rating } from '#schemas/rating.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import type { Officer } from '#schemas/staff.ts'
import { survey } from '#schemas/survey.ts'
import type { Ratings } from './ports.ts'

/** What a rater wrote: of which form, office and quarter, and never of which matter. */
export type Suggestion = Pick<Rating, 'form' | 'office'> & { readonly quarter: number; readonly text: string }

const paragraphs = Object.keys(survey.fields).filter((path) => survey.fields[path]?.rule.kind === 'paragraph')

/** What raters wrote of a fiscal year's (B.E.) matters that an officer sees, the newest quarter first. */
export async function readSuggestions(
  officer: Officer,
  fiscalYear: number,
  { ratings }: { readonly ratings: Ratings },
): Promise<readonly Suggestion[]> {
  const pages = await Array.fromAsync(ratings.of(officer.municipality, fiscalYear))
  // Within a quarter they stay as they are kept: by digests, an order that says nothing of whose they are.
  return pages
    .flat()
    .filter((one) => sees(officer, one))
    .flatMap(suggestionsIn)
    .toSorted((one, other) => other.quarter - one.quarter)
}

const suggestionsIn = ({ form, office, endedAt, answers }: Rating): readonly Suggestion[] =>
  paragraphs.flatMap((path) => {
    const text = answerAt(answers as Answers, path)
    return typeof text === 'string' ? [{ form, office, quarter: quarterOf(endedAt), text }] : []
  })
