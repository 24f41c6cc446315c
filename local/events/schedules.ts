import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { evaluate } from '../iam/evaluate.ts'
import type { Roles } from '../iam/roles.ts'
import type { Functions } from '../lambda/functions.ts'
import type { Queues } from '../queues/engine.ts'
import { queueNameIn } from '../queues/message.ts'
import type { House } from '../template/house.ts'
import { readCron } from './cron.ts'
import { readRate } from './rate.ts'

type Target = { Arn: string; Input?: string | undefined; RoleArn?: string }
type Schedule = { arn: string; region: string; source: string; expression: string; timeZone: string; targets: Target[] }

function read(house: House): Schedule[] {
  const rules = house.all('AWS::Events::Rule').map(({ arn, region, properties }) => {
    const { ScheduleExpression: expression, State, Targets: targets = [] } = properties
    return { arn, region, source: 'aws.events', expression, timeZone: 'UTC', targets, State }
  })
  const schedules = house.all('AWS::Scheduler::Schedule').map(({ arn, region, properties }) => {
    const { ScheduleExpression: expression, ScheduleExpressionTimezone: timeZone = 'UTC', State, Target } = properties
    return { arn, region, source: 'aws.scheduler', expression, timeZone, targets: [Target], State }
  })
  return [...rules, ...schedules].filter(({ State, expression }) => State !== 'DISABLED' && expression !== undefined)
}

/** Tells, when asked from time to time, whether the schedule has come due since it was last asked. */
function dueTest({ expression, timeZone }: Schedule, clock: Clock): () => boolean {
  const period = readRate(expression)
  const matches = period === undefined ? readCron(expression, timeZone) : () => true
  let [start, last] = [0, 0]
  /** A rate counts from the start, cron from the full minute. */
  const slot = () => Math.floor((clock.now() - start) / (period ?? 60_000))
  const restart = () => {
    start = period === undefined ? 0 : clock.now()
    last = slot()
  }
  restart()
  clock.onChange(restart)
  return () => {
    const now = slot()
    const due = now !== last && matches(clock.now())
    last = now
    return due
  }
}

const isQueue = (arn: string): boolean => arn.split(':')[2] === 'sqs'

/** The scheduler acts with a role of its own; without this right it could not be created. */
function checkRole({ Arn, RoleArn }: Target, roles: Roles): void {
  const action = isQueue(Arn) ? 'sqs:SendMessage' : 'lambda:InvokeFunction'
  if (RoleArn === undefined || evaluate(roles.get(RoleArn), { action, resource: Arn }) === 'allow') return
  throw new Error(`${RoleArn} lacks ${action} on ${Arn}`)
}

type Parts = { house: House; roles: Roles; functions: Functions; queues: Queues; clock: Clock }

export type Schedules = ReturnType<typeof openSchedules>

/** Schedules by the product clock; `fireAll` is settle's first part and answers how many functions ran. */
export function openSchedules({ house, roles, functions, queues, clock }: Parts) {
  const schedules = read(house).map((schedule) => ({ ...schedule, isDue: dueTest(schedule, clock) }))
  for (const target of schedules.flatMap(({ targets }) => targets)) checkRole(target, roles)

  /** Answers how many functions ran. */
  const fire = async ({ arn, region, source, targets }: Schedule): Promise<number> => {
    const about = { source, account: house.place.account, time: clock.iso(), region, resources: [arn], detail: {} }
    const event = JSON.stringify({ version: '0', id: randomUUID(), 'detail-type': 'Scheduled Event', ...about })
    for (const { Arn, Input = event } of targets) {
      if (isQueue(Arn)) queues.send(queueNameIn(Arn), Input)
      else await functions.invoke(functions.byArn(Arn), JSON.parse(Input))
    }
    return targets.filter(({ Arn }) => !isQueue(Arn)).length
  }
  const tick = () => schedules.filter(({ isDue }) => isDue()).forEach((schedule) => void fire(schedule))
  const ticker = setInterval(() => clock.frozen() || tick(), 500).unref()
  return {
    async fireAll() {
      let invocations = 0
      for (const schedule of schedules) invocations += await fire(schedule)
      return invocations
    },
    close: () => clearInterval(ticker),
  }
}
