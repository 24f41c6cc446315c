import type { IncomingHttpHeaders } from 'node:http'
import type { CallContext } from '../iam/conditions.ts'
import type { Need } from '../iam/evaluate.ts'

/** One signed call as it arrived; `service`, `region` and who calls come from its credentials. */
export type AwsRequest = Record<'service' | 'region' | 'accessKey' | 'token' | 'method', string> & Received
type Received = { url: URL; headers: IncomingHttpHeaders; body: Buffer }

export type Answer = { status: number; headers?: Record<string, string>; body?: string | Buffer }
export type Failure = { code: string; message: string; status?: number }

// biome-ignore lint/suspicious/noExplicitAny: each AWS call has its own input, and each service reads its own.
export type Input = any

/** A call once its service has read it: what it is called, and what it needs to be allowed. */
export type Call = { operation: string; input: Input; needs: Need[]; context?: CallContext }

/** One AWS service behind the gateway; `fail` writes an error in that service's own protocol. */
export type Service = {
  read: (request: AwsRequest) => Call
  run: (call: Call, request: AwsRequest) => Promise<Answer> | Answer
  fail: (failure: Failure) => Answer
}

/** Reads an AWS JSON call: the operation stands in X-Amz-Target. */
export const readJson = ({ headers, body }: AwsRequest): { operation: string; input: Input } => ({
  operation: String(headers['x-amz-target']).split('.').at(-1) ?? '',
  input: JSON.parse(body.toString() || '{}'),
})

const type = { 'content-type': 'application/x-amz-json-1.0' }

export const answerJson = (value: unknown): Answer => ({ status: 200, headers: type, body: JSON.stringify(value) })

/** Errors of the AWS JSON protocols: the code is in __type, and REST-JSON reads it from a header. */
export const failJson = ({ code, message, status = 400 }: Failure): Answer => ({
  status,
  headers: { ...type, 'x-amzn-errortype': code },
  body: JSON.stringify({ __type: code, message, Message: message }),
})

export const unknownOperation = (operation: string): Failure => ({
  code: 'UnknownOperationException',
  message: `the local runner does not know the operation ${operation}`,
})
