import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { z } from 'zod'
import type { Endpoint } from '#schemas/api.ts'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { Refusal } from './domain/refusal.ts'
import { atTheDoor, type Door } from './door.ts'
import { json, problem, table } from './problem.ts'
import { conforming, readJson, refuseUnreadable } from './request-body.ts'

type BodyOf<E extends Endpoint> = E extends { readonly request: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : undefined

type QueryOf<E extends Endpoint> = E extends { readonly query: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : undefined

/** What every action of the API is handed: who is asked, by whom, and what was sent. */
export type Asked<E extends Endpoint> = {
  readonly municipality: Municipality
  readonly reference: string
  readonly room: string
  readonly query: QueryOf<E>
  readonly code: string
  readonly origin: string
  /** The network address that the edge saw. */
  readonly viewer: string
  readonly body: BodyOf<E>
}

type Headers = Readonly<Record<string, string>>
type Answer =
  | { readonly status: number; readonly body: unknown; readonly headers?: Headers }
  /** A table, as CSV. */
  | { readonly status: number; readonly csv: string; readonly headers: Headers }
type Action<E extends Endpoint, Ports> = (asked: Asked<E>, ports: Ports) => Promise<Answer>

/** Puts an action behind API Gateway; a refusal becomes its problem, any other error fails the function and its alarm. */
export function endpoint<E extends Endpoint, Ports>(contract: E, action: Action<E, Ports>, ports: Ports, door: Door) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .before(atTheDoor(door))
    .onError((request) => {
      if (request.error instanceof Refusal) request.response = problem(request.error)
    })
    .handler(async (event) => {
      const answer = await action(askedOf(contract, event), ports)
      return 'csv' in answer
        ? table(answer.status, answer.csv, answer.headers)
        : json(answer.status, answer.body, answer.headers)
    })
}

/** Reads a request in the order in which its faults are told: size, type, municipality, then the body. */
function askedOf<E extends Endpoint>(contract: E, event: APIGatewayProxyEventV2): Asked<E> {
  if (contract.request) refuseUnreadable(event)
  const municipality = municipalityAt(contract, event)
  return {
    municipality,
    reference: partOf(event, 'reference'),
    room: partOf(event, 'room'),
    query: (contract.query && conforming(event.queryStringParameters ?? {}, contract.query)) as QueryOf<E>,
    code: /^Bearer\s+(.+)$/i.exec(event.headers['authorization'] ?? '')?.[1] ?? '',
    origin: originOf(event),
    viewer: event.headers['x-khamrong-viewer'] ?? '',
    body: (contract.request && readJson(event, contract.request)) as BodyOf<E>,
  }
}

/** A part of the address that varies. */
const partOf = ({ pathParameters }: APIGatewayProxyEventV2, name: string) => pathParameters?.[name] ?? ''

function municipalityAt(contract: Endpoint, event: APIGatewayProxyEventV2): Municipality {
  const found = findMunicipality(partOf(event, 'm'))
  if (!found && contract.path.includes('{m}')) throw new Refusal('unknown-municipality')
  return found as Municipality
}

/** The site's address as the viewer sees it; the edge always writes the host header itself. */
export const originOf = ({ headers }: APIGatewayProxyEventV2) =>
  `${headers['x-forwarded-proto'] ?? 'https'}://${headers['x-khamrong-host'] ?? headers['host'] ?? ''}`
