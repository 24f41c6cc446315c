import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { municipalityOf } from '#schemas/municipalities/index.ts'
import { readReference } from '#schemas/reference.ts'
import type { Pages } from './domain/ports.ts'
import { Refusal } from './domain/refusal.ts'
import { atTheDoor, type Door } from './door.ts'
import { originOf } from './endpoint.ts'
import type { PageAnswer, PageAsked } from './pages/asked.ts'
import { pairsOf } from './pages/pairs.ts'
import { problemPage } from './pages/problem-page.ts'
import { problem } from './problem.ts'
import { inputIn, readForm } from './request-body.ts'

const html = { 'content-type': 'text/html; charset=utf-8' }
const headers = {
  ...html,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
}
const publicHeaders = { ...html, 'cache-control': 'public, max-age=300' }

/** Puts a page behind API Gateway; a refusal is a page, too, with the status of the JSON path. */
export function page<Ports extends { readonly pages: Pages }>(
  action: (asked: PageAsked, ports: Ports) => Promise<PageAnswer>,
  ports: Ports,
  door: Door,
) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .before(atTheDoor(door))
    .onError(async (request) => {
      if (request.error instanceof Refusal) request.response = await refused(request.error, request.event, ports)
    })
    .handler(async (event) => {
      const answer = await action(askedOf(event), ports)
      if ('location' in answer) return { statusCode: 303, headers: { ...headers, location: answer.location }, body: '' }
      return { statusCode: answer.status, headers: answer.isPublic ? publicHeaders : headers, body: answer.html }
    })
}

const askedOf = (event: APIGatewayProxyEventV2): PageAsked => ({
  method: event.requestContext.http.method,
  path: event.rawPath,
  m: municipalityIn(event),
  reference: event.pathParameters?.['reference'] ?? '',
  fiscalYear: event.pathParameters?.['fiscalYear'] ?? '',
  locale: localeOf(event),
  origin: originOf(event),
  viewer: event.headers['x-khamrong-viewer'] ?? '',
  toSurvey: event.queryStringParameters?.['survey'] !== undefined,
  once: event.queryStringParameters?.['once'] ?? '',
  uploaded: ['sent', 'key'].flatMap((name) => event.queryStringParameters?.[name]?.split(',') ?? []),
  posted: () => pairsOf(readForm(event)),
})

async function refused(refusal: Refusal, event: APIGatewayProxyEventV2, ports: { readonly pages: Pages }) {
  const answer = problem(refusal)
  const { m, method, locale } = askedOf(event)
  const status = answer.statusCode ?? 500
  const html = await problemPage({ refusal, status, locale, m, filledIn: method === 'POST' }, ports)
  return { ...answer, headers: { ...answer.headers, ...headers }, body: html }
}

const localeOf = (event: APIGatewayProxyEventV2) =>
  (inputIn(event, 'locale') ?? event.queryStringParameters?.['lang']) === 'en' ? 'en' : 'th'

/** The municipality in whose name a refusal is told: the one in the address, or the one whose case is asked for. */
function municipalityIn(event: APIGatewayProxyEventV2) {
  const { m, reference } = event.pathParameters ?? {}
  return m ?? municipalityOf(readReference(reference ?? inputIn(event, 'reference') ?? '') ?? '')?.id ?? ''
}
