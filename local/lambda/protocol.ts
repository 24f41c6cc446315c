/** What a function's thread is started with; `memory` in MB. */
export type Start = {
  file: string
  handler: string
  clock: SharedArrayBuffer
  name: string
  arn: string
  memory: number
}

/** To the thread: one invocation; `patience` in milliseconds. */
export type Invoke = { id: string; event: string; patience: number }

type Failure = { errorType: string; errorMessage: string }

/** What the function answered, after a JSON round trip; or how it failed, as Lambda says it. */
export type Outcome = { ok: true; payload: unknown } | ({ ok: false } & Failure)

/** From the thread: a line of output, or the end of the invocation. */
export type Report = { line: string } | { done: string } | { failed: Failure & { trace: string } }
