import type { House, Properties } from '../template/house.ts'
import { type Condition, checkCondition } from './conditions.ts'

/** An IAM statement with its lists written out. */
export type Statement = { Effect: string; Action: string[]; Resource: string[]; Condition: Condition }

export function statementsIn({ Statement }: Properties): Statement[] {
  return [Statement].flat().map(({ Effect, Action, Resource = [], Condition = {} }: Properties) => ({
    Effect,
    Action: [Action].flat(),
    Resource: [Resource].flat(),
    Condition: listed(Condition, (keys) => listed(keys, (values) => [values].flat().map(String))),
  }))
}

const listed = <T>(values: Properties, change: (value: Properties) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))

/** What every role may do, by the role's ARN. */
export type Roles = Map<string, Statement[]>

export function readRoles(house: House): Roles {
  const attached = house.all('AWS::IAM::Policy').map(({ properties }) => properties)
  const roles = house
    .all('AWS::IAM::Role')
    .map(({ arn, name, properties: { Policies = [] } }): [string, Statement[]] => {
      const own = attached.filter(({ Roles = [] }) => Roles.includes(name))
      return [arn, [...Policies, ...own].flatMap(({ PolicyDocument }) => statementsIn(PolicyDocument))]
    })
  for (const statement of roles.flatMap(([, statements]) => statements)) checkCondition(statement.Condition)
  return new Map(roles)
}
