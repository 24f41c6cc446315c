import type { Challenge, Now } from './ports.ts'

/** Hands out a puzzle to be solved before a submission. */
export const issueChallenge = async (_: unknown, { challenge, now }: { challenge: Challenge; now: Now }) => ({
  status: 200,
  body: await challenge.issue(now()),
})
