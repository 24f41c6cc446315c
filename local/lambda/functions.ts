import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import type { House, Resource } from '../template/house.ts'
import { type Environment, type Outcome, startEnvironment } from './environment.ts'
import type { Output } from './output.ts'

/** The whole environment of a function: the template's variables and what Lambda itself sets, nothing of this machine. */
export function variablesOf(fn: Resource, gatewayUrl: string, token: string, localise: (text: string) => string) {
  const { Environment, MemorySize = 128, Runtime } = fn.properties
  const given = Object.entries(Environment?.Variables ?? {}).map(([key, value]) => [key, localise(String(value))])
  return {
    ...Object.fromEntries(given),
    // The key names the function, the token the environment: so the gateway knows who is calling.
    AWS_ACCESS_KEY_ID: fn.id,
    AWS_ENDPOINT_URL: gatewayUrl,
    AWS_EXECUTION_ENV: `AWS_Lambda_${Runtime}`,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize),
    AWS_LAMBDA_FUNCTION_NAME: fn.name,
    AWS_REGION: fn.region,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: token,
    TZ: 'UTC',
  }
}

export type LambdaFunction = Resource

/** Threads per function, and idle ones in the whole house: a machine has few cores, and each holds about 20 MB. */
const mostPerFunction = 3
const mostIdle = 8
type Pool = { environments: Set<Environment>; waiting: (() => void)[]; most: number }

export type Functions = ReturnType<typeof openFunctions>

/** The functions of the template; an environment starts when it is first needed. */
export function openFunctions(house: House, clock: Clock, output: Output, localise: (text: string) => string) {
  const all = house.all('AWS::Lambda::Function')
  /** The entry file below functions/ without extension, which is the name people know. */
  const entry = (fn: LambdaFunction) => String(fn.metadata['khamrong:entry'] ?? fn.name)
  const most = ({ properties }: LambdaFunction) =>
    Math.min(properties.ReservedConcurrentExecutions ?? mostPerFunction, mostPerFunction)
  const pools = new Map(
    all.map((fn): [string, Pool] => [fn.id, { environments: new Set(), waiting: [], most: most(fn) }]),
  )
  const environments = () => [...pools.values()].flatMap((pool) => [...pool.environments])
  const isIdle = (environment: Environment) => environment.state() === 'idle'

  const start = (fn: LambdaFunction, pool: Pool): Environment => {
    const { Code, Handler, MemorySize = 128, Timeout = 3 } = fn.properties
    const [file, handler = ''] = Handler.split('.')
    const path = join(house.asset(Code.S3Key.replace(/\.zip$/, '')), `${file}.mjs`)
    const environment = startEnvironment({
      start: { file: path, handler, clock: clock.shared, name: fn.name, arn: fn.arn, memory: MemorySize },
      variables: (token) => variablesOf(fn, house.place.gatewayUrl, token, localise),
      timeoutSeconds: Timeout,
      onLine: (line) => output.write(entry(fn), line),
      onEnd() {
        pool.environments.delete(environment)
        pool.waiting.shift()?.()
      },
    })
    pool.environments.add(environment)
    return environment
  }
  /** Chooses and occupies an environment in one step, so that two invocations never share one. */
  const run = async (fn: LambdaFunction, pool: Pool, event: unknown): Promise<Outcome> => {
    const idle = [...pool.environments].findLast(isIdle)
    if (idle) return idle.invoke(event)
    if (pool.environments.size < pool.most) return start(fn, pool).invoke(event)
    await new Promise<void>((resolve) => pool.waiting.push(resolve))
    return run(fn, pool, event)
  }

  return {
    all,
    entry,
    byId: (id: string) => all.find((fn) => fn.id === id),
    byArn(arnOrName: string) {
      const fn = all.find(({ arn, name }) => arn === arnOrName || name === arnOrName)
      if (!fn) throw new Error(`no function ${arnOrName}`)
      return fn
    },
    async invoke(fn: LambdaFunction, event: unknown) {
      const pool = pools.get(fn.id)
      if (!pool) throw new Error(`no function ${fn.id}`)
      const outcome = await run(fn, pool, event)
      if (!outcome.ok) output.write(entry(fn), `ERROR ${outcome.errorType}: ${outcome.errorMessage}`)
      pool.waiting.shift()?.()
      for (const environment of environments().filter(isIdle).slice(0, -mostIdle)) environment.kill('it was idle')
      return outcome
    },
    /** Whether the environment with this session token is running an invocation now. */
    isRunning: (token: string) => environments().some((one) => one.token === token && one.state() === 'busy'),
    /** Kills every environment of a function, running or idle; answers how many there were. */
    crash(name: string) {
      const pool = pools.get(all.find((fn) => entry(fn) === name)?.id ?? '')
      const alive = [...(pool?.environments ?? [])].filter((one) => one.state() !== 'dead')
      for (const environment of alive) environment.kill('killed through the console')
      return alive.length
    },
    close: () => environments().forEach((one) => void one.kill('the house is closing')),
  }
}
