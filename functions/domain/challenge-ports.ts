import type { Text } from '#schemas/text.ts'

export type Puzzle = {
  readonly salt: string
  readonly expires: string
  readonly count: number
  readonly bits: number
  readonly signature: string
}

/** Proof of work in the place of a picture puzzle. */
export type Challenge = {
  issue(now: Date): Promise<Puzzle>
  isSolved(solution: unknown, submissionId: string, now: Date): Promise<boolean>
}

/** A question in words in the place of the proof of work, for browsers without scripts; asked for one submission id. */
export type Questions = Pick<Challenge, 'isSolved'> & {
  ask(submissionId: string, now: Date): Promise<{ readonly token: string; readonly words: Text }>
}
