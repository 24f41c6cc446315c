import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'

/** What a function's thread is started with; `memory` in MB. */
export type Start = Record<'file' | 'handler' | 'name' | 'arn', string> & { clock: SharedArrayBuffer; memory: number }

/** To the thread: one invocation; `patience` in milliseconds. */
export type Invoke = { id: string; event: string; patience: number }
type Failure = { errorType: string; errorMessage: string }

/** What the function answered, after a JSON round trip; or how it failed, as Lambda says it. */
export type Outcome = { ok: true; payload: unknown } | ({ ok: false } & Failure)

/** From the thread: a line of output, or the end of the invocation. */
export type Report = { line: string } | { done: string } | { failed: Failure & { trace: string } }

type Options = {
  start: Start
  variables: (token: string) => Record<string, string>
  timeoutSeconds: number
  onLine: (line: string) => void
  onEnd: () => void
}

const crashed = (errorMessage: string): Outcome => ({ ok: false, errorType: 'Runtime.ExitError', errorMessage })

export type Environment = ReturnType<typeof startEnvironment>

/** One execution environment: a thread that keeps its memory between invocations and runs one at a time. */
export function startEnvironment({ start, variables, timeoutSeconds, onLine, onEnd }: Options) {
  const token = randomUUID()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    env: variables(token),
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: start.memory },
    workerData: start,
  })
  let finish: ((outcome: Outcome) => void) | undefined
  let reason = 'the function ended its own process'
  let alive = true

  const settle = (outcome: Outcome) => {
    finish?.(outcome)
    finish = undefined
  }
  /** Ends the thread; a running invocation fails with this reason. */
  const kill = (why: string) => {
    alive = false
    settle(crashed(why))
    void worker.terminate()
  }
  worker.on('message', (report: Report) => {
    if ('line' in report) return onLine(report.line)
    if ('done' in report) return settle({ ok: true, payload: JSON.parse(report.done) })
    onLine(`ERROR Invoke Error ${report.failed.trace}`)
    return settle({ ok: false, ...report.failed })
  })
  worker.on('error', (error: Error) => {
    reason = `${error.name}: ${error.message}`
  })
  worker.on('exit', () => {
    alive = false
    settle(crashed(reason))
    onEnd()
  })

  return {
    token,
    state: (): 'busy' | 'idle' | 'dead' => (finish ? 'busy' : alive ? 'idle' : 'dead'),
    kill,
    invoke(event: unknown) {
      const patience = timeoutSeconds * 1000
      const timer = setTimeout(() => kill(`Task timed out after ${timeoutSeconds.toFixed(2)} seconds`), patience)
      const invoke: Invoke = { id: randomUUID(), event: JSON.stringify(event), patience }
      worker.postMessage(invoke)
      const answer = new Promise<Outcome>((resolve) => {
        finish = resolve
      })
      return answer.finally(() => clearTimeout(timer))
    },
  }
}
