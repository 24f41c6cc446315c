import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Outcome } from '../lambda/environment.ts'
import type { Functions, LambdaFunction } from '../lambda/functions.ts'
import type { House, Properties, Resource } from '../template/house.ts'
import { decoded, type EdgeRequest, type EdgeResponse, jsonMessage, type Serve } from './message.ts'
import { chooseRoute, type Match, type Route } from './routes.ts'

type Target = { fn: LambdaFunction; patience: number }
export type HttpApi = { domain: string; serve: Serve }
const largestRequest = 10 * 1024 * 1024
const largestAnswer = 6 * 1024 * 1024
const longestWait = 29_000
/** What the API sees of CloudFront; the viewer's own address is in the header the viewer function writes. */
const sourceIp = '130.176.0.1'

const queryOf = (params: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name).join(',')]))

/** The event of payload format 2.0; everything but text and JSON comes in base64, forms included. */
function eventOf(request: EdgeRequest, path: string, { route, parameters }: Match<Target>, now: number) {
  const { cookie, ...headers } = request.headers
  const { host: domainName = '', 'user-agent': userAgent = '' } = headers
  const isText = /^(text\/|application\/(json|javascript|xml)\b|$)/.test(headers['content-type'] ?? '')
  const isBase64Encoded = request.body.length > 0 && !isText
  const http = { method: request.method, path, protocol: 'HTTP/1.1', sourceIp, userAgent }
  const shared = { version: '2.0', routeKey: route.key, rawPath: path, rawQueryString: request.query, headers }
  const times = { time: new Date(now).toUTCString(), timeEpoch: now }
  const ids = { apiId: domainName.split('.')[0], domainName, requestId: randomUUID(), stage: '$default' }
  return {
    ...shared,
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    ...(request.query !== '' && { queryStringParameters: queryOf(new URLSearchParams(request.query)) }),
    ...(Object.keys(parameters).length > 0 && { pathParameters: parameters }),
    requestContext: { accountId: 'anonymous', routeKey: route.key, http, ...ids, ...times },
    ...(request.body.length > 0 && { body: request.body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded,
  }
}

function structured(payload: Properties): EdgeResponse {
  const { statusCode: status, headers = {}, cookies, body = '', isBase64Encoded } = payload
  if (!Number.isInteger(status) || typeof body !== 'string') return jsonMessage(500, 'Internal Server Error')
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])
  const written = { 'content-type': 'text/plain; charset=utf-8', ...Object.fromEntries(named) }
  const content = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  return { status, headers: { ...written, ...(cookies && { 'set-cookie': cookies }) }, body: content }
}

function responseOf(outcome: Outcome): EdgeResponse {
  const body = Buffer.from(outcome.ok ? JSON.stringify(outcome.payload) : '')
  if (!outcome.ok || body.length > largestAnswer) return jsonMessage(500, 'Internal Server Error')
  const { payload } = outcome
  if (typeof payload === 'object' && payload && 'statusCode' in payload) return structured(payload)
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}

function within(milliseconds: number, answer: Promise<EdgeResponse>): Promise<EdgeResponse> {
  const late = Promise.withResolvers<EdgeResponse>()
  const timer = setTimeout(() => late.resolve(jsonMessage(503, 'Service Unavailable')), milliseconds)
  return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer))
}

function routesOf({ ref }: Resource, house: House, functions: Functions): Route<Target>[] {
  const routes = house.all('AWS::ApiGatewayV2::Route').filter(({ properties }) => properties.ApiId === ref)
  return routes.map(({ id, properties: { RouteKey: key, Target } }) => {
    const integration = house.all('AWS::ApiGatewayV2::Integration').find((one) => Target === `integrations/${one.ref}`)
    if (!integration) throw new Error(`${id}: there are no ${Target}`)
    const { IntegrationUri, TimeoutInMillis = longestWait } = integration.properties
    return { key, target: { fn: functions.byArn(IntegrationUri), patience: Math.min(longestWait, TimeoutInMillis) } }
  })
}

/** One HTTP API of the template: chooses the route, calls its function, turns the answer into HTTP. */
export function openHttpApi(api: Resource, house: House, functions: Functions, clock: Clock): HttpApi {
  const routes = routesOf(api, house, functions)
  const serve: Serve = async (request) => {
    const path = decoded(request.uri)
    if (path === undefined) return jsonMessage(400, 'Bad Request')
    if (request.body.length > largestRequest) return jsonMessage(413, 'Request Entity Too Large')
    const match = chooseRoute(routes, request.method, path)
    if (!match) return jsonMessage(404, 'Not Found')
    const { fn, patience } = match.route.target
    return within(patience, functions.invoke(fn, eventOf(request, path, match, clock.now())).then(responseOf))
  }
  return { domain: new URL(api.attributes['ApiEndpoint'] ?? '').host, serve }
}
