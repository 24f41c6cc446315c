import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import type { Invoke, Report, Start } from './environment.ts'

/** Makes Date tell the product clock in this thread; `state` is written by the runner (see Clock.shared). */
export function followProductClock(state: Float64Array): void {
  const RealDate = Date
  const now = (): number => {
    const frozen = state[0] ?? Number.NaN
    return Number.isNaN(frozen) ? Math.floor(RealDate.now() + (state[1] ?? 0)) : frozen
  }
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
  })
  RealDate.prototype.constructor = globalThis.Date
}

// Runs inside the thread of one execution environment: loads the bundle once, then answers one invocation at a time.
const start = workerData as Start
const report = (message: Report): void => parentPort?.postMessage(message)
type Handler = (event: unknown, context: Record<string, unknown>) => unknown

function captureLines(stream: NodeJS.WriteStream): void {
  let rest = ''
  stream.write = (chunk: string | Uint8Array): boolean => {
    const lines = (rest + Buffer.from(chunk as string).toString()).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) report({ line })
    return true
  }
}

async function loadHandler(): Promise<Handler> {
  const loaded = (await import(pathToFileURL(start.file).href)) as Record<string, Handler | undefined>
  const handler = loaded[start.handler]
  if (!handler) throw new Error(`${start.handler} is undefined or not exported`)
  return handler
}

function contextOf({ id, patience }: Invoke): Record<string, unknown> {
  const end = performance.now() + patience
  return {
    awsRequestId: id,
    functionName: start.name,
    functionVersion: '$LATEST',
    getRemainingTimeInMillis: () => Math.max(0, Math.round(end - performance.now())),
    invokedFunctionArn: start.arn,
    memoryLimitInMB: String(start.memory),
  }
}

captureLines(process.stdout)
captureLines(process.stderr)
followProductClock(new Float64Array(start.clock))
const loading = loadHandler()
// Whoever invokes learns of it; until then it is nobody's unhandled rejection.
loading.catch(() => undefined)

async function answer(invoke: Invoke): Promise<void> {
  try {
    const handler = await loading
    report({ done: JSON.stringify(await handler(JSON.parse(invoke.event), contextOf(invoke))) ?? 'null' })
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    report({ failed: { errorType: name, errorMessage: message, trace: stack } })
  }
}

parentPort?.on('message', (invoke: Invoke) => void answer(invoke))
