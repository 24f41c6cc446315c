import { EventEmitter } from 'node:events'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { Answer, Input } from './service.ts'

const require = createRequire(import.meta.url)
const dynalite = require('dynalite') as (options: object) => Server
const type = { 'content-type': 'application/x-amz-json-1.0' }
const authorization = 'AWS4-HMAC-SHA256 Credential=local/1/1/dynamodb/aws4_request, SignedHeaders=host, Signature=local'
const signed = { ...type, authorization, 'x-amz-date': '20260101T000000Z' }

function emit(server: Server, operation: string, input: Input): Promise<Answer> {
  const headers = { ...signed, 'x-amz-target': `DynamoDB_20120810.${operation}` }
  const request = Object.assign(new EventEmitter(), { method: 'POST', url: '/', headers })
  return new Promise((resolve) => {
    const end = (body: string) => resolve({ status: response.statusCode, headers: type, body })
    const response = { statusCode: 200, setHeader: () => undefined, end }
    server.emit('request', request, response)
    request.emit('data', Buffer.from(JSON.stringify(input)))
    request.emit('end')
  })
}

export type DynamoEngine = ReturnType<typeof openDynalite>

/** The DynamoDB engine, called without a network in between; `ask` gives the parsed answer and throws its errors. */
export function openDynalite(path: string | undefined) {
  const server = dynalite({ ...(path !== undefined && { path }), createTableMs: 0 })
  const running = new Set<Promise<Answer>>()
  const send = (operation: string, input: Input): Promise<Answer> => {
    const answer = emit(server, operation, input)
    running.add(answer)
    return answer.finally(() => running.delete(answer))
  }
  return {
    send,
    async ask(operation: string, input: Input): Promise<Input> {
      const { status, body } = await send(operation, input)
      if (status !== 200) throw new Error(`${operation}: ${body}`)
      return JSON.parse(String(body))
    },
    async close() {
      await Promise.allSettled(running)
      // The engine closes its files only after a server that has listened.
      await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
