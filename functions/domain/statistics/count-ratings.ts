import { quarterOf } from '#schemas/fiscal-year.ts'
import type { Rating } from '#schemas/rating.ts'
import { noResult, noResults, type Result, type Results } from '#schemas/results.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import { survey } from '#schemas/survey.ts'

const questions = Object.keys(survey.fields).filter((path) => survey.fields[path]?.rule.kind === 'score')

/** The scores that somebody gave, by question; who has no opinion on one gave none. */
export const scoresIn = (answers: Answers): readonly (readonly [question: string, score: number])[] =>
  questions.flatMap((path) => {
    const score = answerAt(answers, path)
    return typeof score === 'number' ? [[path, score] as const] : []
  })

/** Adds ratings up by form, office, quarter and question. */
export async function countRatings(pages: AsyncIterable<readonly Rating[]>): Promise<Results> {
  const results = noResults()
  for await (const page of pages) for (const one of page) countIn(results, one)
  return results
}

function countIn(results: Results, { form, office, endedAt, answers }: Rating) {
  const given = scoresIn(answers as Answers)
  const scores = given.map(([, score]) => score)
  addScores(results.all, scores)
  addTo(results.byForm, form, scores)
  if (office) addTo(results.byOffice, office, scores)
  addTo(results.byQuarter, `${quarterOf(endedAt)}`, scores)
  for (const [question, score] of given) addTo(results.byQuestion, question, [score])
}

function addTo(part: Record<string, Result>, name: string, scores: readonly number[]) {
  part[name] ??= noResult()
  addScores(part[name], scores)
}

/** Adds what one more person gave. */
export function addScores(result: Result, scores: readonly number[]) {
  result.people += 1
  for (const score of scores) {
    result.scores += 1
    result.sum += score
    result.squares += score * score
  }
}
