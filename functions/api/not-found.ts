import { door } from '../adapters/aws/secrets.ts'
import { Refusal } from '../domain/refusal.ts'
import { endpoint } from '../endpoint.ts'

/** Answers every address that no other function serves. */
const nowhere = { method: 'GET', path: '$default', summary: '', responses: {} } as const

export const handler = endpoint(nowhere, () => Promise.reject(new Refusal('unknown-address')), {}, door())
