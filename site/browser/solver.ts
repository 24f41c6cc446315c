import { type Challenge, solve } from './puzzle.ts'

type Task = { readonly challenge: Challenge; readonly submissionId: string }

// A thread of its own: typing never waits for it.
addEventListener('message', ({ data: { challenge, submissionId } }: MessageEvent<Task>) => {
  postMessage(solve(challenge, submissionId))
})
