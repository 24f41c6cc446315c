import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type CallRecord, evaluate } from '../iam/evaluate.ts'
import type { LambdaFunction } from '../lambda/functions.ts'
import type { Parts } from '../parts.ts'
import { answerBrowser, isFromBrowser } from './s3-browser.ts'
import { type Answer, type AwsRequest, type Call, failJson } from './service.ts'
import { underFaults } from './under-faults.ts'

const scope = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\/aws4_request/

async function readRequest(request: IncomingMessage): Promise<AwsRequest> {
  const { method = 'GET', headers } = request
  // Nobody signs what is pushed, nor calls that show a person's token, as only Cognito has them.
  const isCognito = String(headers['x-amz-target']).startsWith('AWSCognito')
  const unsigned = isCognito ? 'cognito-idp' : /^\/(line|sms)\//.exec(request.url ?? '')?.[1]
  const [, accessKey = '', region = '', service = unsigned ?? ''] = scope.exec(headers.authorization ?? '') ?? []
  const token = String(headers['x-amz-security-token'] ?? '')
  const url = new URL(request.url ?? '/', 'http://gateway')
  return { service, region, accessKey, token, method, url, headers, body: await buffer(request) }
}

/** The reason a call is refused before its service sees it, or nothing. */
function refusal(fn: LambdaFunction, call: Call, token: string, parts: Parts): string | undefined {
  const { functions, output, roles, clock, calls } = parts
  const [name, role] = [functions.entry(fn), fn.properties.Role]
  const inTime = functions.isRunning(token)
  if (!inTime) output.write(name, `ERROR ${call.operation} was called after the invocation had answered: it is lost`)
  const context = { 'aws:SecureTransport': ['true'], ...call.context }
  const decisions = call.needs.map((need): CallRecord => {
    const decision = inTime ? evaluate(roles.get(role), need, context) : 'deny'
    return { at: clock.iso(), function: name, ...need, decision }
  })
  decisions.forEach(calls.add)
  const denied = decisions.find(({ decision }) => decision === 'deny')
  return denied && `${role} is not authorized to perform: ${denied.action} on resource: ${denied.resource}`
}

async function answer(request: AwsRequest, parts: Parts): Promise<Answer | undefined> {
  const service = Object.entries(parts.services).find(([name]) => name === request.service)?.[1]
  const fn = parts.functions.byId(request.accessKey)
  if (!service) return failJson({ code: 'UnknownService', message: `no service ${request.service} here`, status: 404 })
  const call = service.read(request)
  const run = (name: string) => {
    const attempt = { service: request.service, operation: call.operation, function: name }
    return underFaults(attempt, parts.faults, service.fail, () => service.run(call, request))
  }
  if (!fn && call.needs.length === 0) return run('unsigned')
  if (!fn)
    return service.fail({ code: 'UnrecognizedClientException', message: 'no function has this key', status: 403 })
  const message = refusal(fn, call, request.token, parts)
  if (message !== undefined) return service.fail({ code: 'AccessDeniedException', message })
  return run(parts.functions.entry(fn))
}

async function handle(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const given = await (isFromBrowser(request)
    ? answerBrowser(request, parts)
    : answer(await readRequest(request), parts))
  if (!given) return void request.socket.destroy()
  response.writeHead(given.status, given.headers).end(request.method === 'HEAD' ? undefined : given.body)
}

/** One port for every AWS service; the parts come later, since the template needs the port's number first. */
export function openGateway(): { server: Server; serve: (parts: Parts) => void } {
  const server = createServer()
  const serve = (parts: Parts) =>
    void server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      handle(request, response, parts).catch((error: Error) => {
        parts.output.write('gateway', `ERROR ${error.stack}`)
        request.socket.destroy()
      })
    })
  return { server, serve }
}
