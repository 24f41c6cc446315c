import { Aws, Stack } from 'aws-cdk-lib'
import { CfnApi, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { LambdaFunction } from './lambda-function.ts'
import { trafficLine } from './traffic-line.ts'

export type Door = {
  readonly function: LambdaFunction
  /** Such as `GET /api/{m}`, or `$default` for whatever no other route takes. */
  readonly routes: readonly string[]
  /** Requests a second that all callers together may make to these routes. */
  readonly limit?: { readonly rate: number; readonly burst: number }
}

const everyRoute = { throttlingRateLimit: 500, throttlingBurstLimit: 1000 }

/** One HTTP API in front of all doors; it is reached through the edge only. */
export class HttpApi extends Construct {
  readonly id: string
  readonly domainName: string

  constructor(scope: Construct, id: string, doors: readonly Door[]) {
    super(scope, id)
    const api = new CfnApi(this, 'Api', { name: Stack.of(this).stackName, protocolType: 'HTTP' })
    this.id = api.ref
    this.domainName = `${api.ref}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`
    const routes = doors.flatMap((door) => this.open(door))

    const traffic = new LogGroup(this, 'Traffic', { retention: RetentionDays.FOUR_MONTHS })
    const stage = new CfnStage(this, 'Stage', {
      apiId: api.ref,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: { destinationArn: traffic.logGroupArn, format: JSON.stringify(trafficLine) },
      defaultRouteSettings: { ...everyRoute, detailedMetricsEnabled: true },
      routeSettings: Object.fromEntries(doors.flatMap(limitsOf)),
    })
    // A stage whose settings name a route that is not there yet is refused.
    for (const route of routes) stage.addResourceDependency(route)
  }

  private open({ function: opened, routes }: Door): CfnRoute[] {
    const { id: apiId } = this
    const name = opened.node.id
    const integration = new CfnIntegration(this, `${name}Integration`, {
      apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: opened.functionArn,
      payloadFormatVersion: '2.0',
      timeoutInMillis: 15_000,
    })
    opened.addPermission('HttpApi', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: Stack.of(this).formatArn({ service: 'execute-api', resource: apiId, resourceName: '*' }),
    })
    const target = `integrations/${integration.ref}`
    return routes.map((routeKey) => new CfnRoute(this, idOf(routeKey), { apiId, routeKey, target }))
  }
}

/** `GET /api/{m}` -> `RouteGetApiM`; these name resources that stand, so they may not change. */
const idOf = (routeKey: string) =>
  `Route ${routeKey}`
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('')

const limitsOf = ({ routes, limit }: Door): [string, object][] =>
  limit
    ? routes.map((route) => [
        route,
        { ThrottlingRateLimit: limit.rate, ThrottlingBurstLimit: limit.burst, DetailedMetricsEnabled: true },
      ])
    : []
