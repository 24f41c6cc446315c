import type { IncomingMessage } from 'node:http'
import { evaluate, type Need } from '../iam/evaluate.ts'
import type { Parts } from '../parts.ts'
import type { Failure } from './service.ts'
import { readCredential } from './signature.ts'

export const denied = (message: string): Failure => ({ code: 'AccessDenied', message, status: 403 })
export const urlOf = ({ url = '/', headers: { host } }: IncomingMessage) => new URL(url, `http://${host}`)
export const pathOf = (url: URL): string[] => decodeURIComponent(url.pathname).slice(1).split('/')

/** Whoever signed is asked for the right to it, now: a signature is worth no more than its signer's role. */
export function refusal(need: Need, credential: string | undefined, { functions, roles, clock, calls }: Parts) {
  const fn = functions.byId(readCredential(credential).accessKey)
  const decision = fn ? evaluate(roles.get(fn.properties.Role), need, { 'aws:SecureTransport': ['true'] }) : 'deny'
  if (fn) calls.add({ at: clock.iso(), function: functions.entry(fn), ...need, decision })
  return decision === 'deny' ? denied('Access Denied') : undefined
}

export const arnOf = (bucket: string, key: string) => `arn:aws:s3:::${bucket}/${key}`
