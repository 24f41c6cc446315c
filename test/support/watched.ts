import { readFileSync } from 'node:fs'

type Values = Readonly<Record<string, unknown>>
type Resource = { readonly Type: string; readonly Properties: Values }
export type Stack = Readonly<Record<string, Resource>>
/** A metric as an alarm or a dashboard names it; a dimension of which every value is meant has none. */
export type Watched = {
  readonly namespace: string
  readonly name: string
  readonly dimensions: Readonly<Record<string, string | undefined>>
}

const resourcesOf = (stack: string): Stack =>
  JSON.parse(readFileSync(`cdk.out/${stack}.template.json`, 'utf8')).Resources
export const stacks = () => ['Khamrong', 'KhamrongMail'].map(resourcesOf)

/** A value with `<logical id>` in the place of what only a deployment knows. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = value as Record<string, [string, string[]] | undefined>
  if (Ref) return `<${Ref}>`
  if (attribute) return `<${attribute[0]}>`
  if (join) return (plain(join[1]) as string[]).join(join[0])
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

const byExpression = [
  /^SELECT \w+\((?<name>\w+)\) FROM SCHEMA\((?<namespace>\w+), (?<dimension>\w+), stage\) WHERE stage = '(?<stage>\w+)'$/,
  /^SEARCH\('\{(?<namespace>\w+),(?<dimension>\w+),stage\} MetricName="(?<name>\w+)" stage="(?<stage>\w+)"'/,
]

function inExpression(expression: string): Watched[] {
  for (const pattern of byExpression) {
    const { namespace = '', name = '', dimension = '', stage } = pattern.exec(expression)?.groups ?? {}
    if (name) return [{ namespace, name, dimensions: { stage, [dimension]: undefined } }]
  }
  if (/SELECT|SEARCH/.test(expression)) throw new Error(`this test cannot read ${expression}`)
  return []
}

type Listed = { readonly Name: string; readonly Value: string }[]
type Stat = { readonly Namespace: string; readonly MetricName: string; readonly Dimensions?: Listed }
const ofStat = ({ Namespace, MetricName, Dimensions = [] }: Stat): Watched => ({
  namespace: Namespace,
  name: MetricName,
  dimensions: Object.fromEntries(Dimensions.map(({ Name, Value }) => [Name, Value])),
})

function inAlarm(properties: Values): Watched[] {
  const { Metrics = [], ...alarm } = plain(properties) as Stat & {
    Metrics?: { Expression?: string; MetricStat?: { Metric: Stat } }[]
  }
  if (alarm.MetricName) return [ofStat(alarm)]
  return Metrics.flatMap(({ Expression = '', MetricStat }) =>
    MetricStat ? [ofStat(MetricStat.Metric)] : inExpression(Expression),
  )
}

type Line = readonly (string | { readonly expression?: string })[]
type Widget = { readonly properties: { readonly metrics?: readonly Line[] } }

function inLine(line: Line): Watched[] {
  const words = line.filter((word) => typeof word === 'string')
  const options = line.find((word) => typeof word !== 'string')
  if (options?.expression) return inExpression(options.expression)
  const [namespace = '', name = '', ...pairs] = words
  const dimensions = pairs.flatMap((word, i) => (i % 2 === 0 ? [[word, pairs[i + 1]]] : []))
  return [{ namespace, name, dimensions: Object.fromEntries(dimensions) }]
}

function inDashboard(properties: Values): Watched[] {
  const { widgets } = JSON.parse(String(plain(properties['DashboardBody']))) as { widgets: Widget[] }
  return widgets.flatMap(({ properties: { metrics = [] } }) => metrics.flatMap(inLine))
}

const readers: Readonly<Record<string, (properties: Values) => Watched[]>> = {
  'AWS::CloudWatch::Alarm': inAlarm,
  'AWS::CloudWatch::Dashboard': inDashboard,
}

/** Every metric that an alarm or a dashboard of a stack looks at. */
export const watchedIn = (stack: Stack): Watched[] =>
  Object.values(stack).flatMap(({ Type, Properties }) => readers[Type]?.(Properties) ?? [])
