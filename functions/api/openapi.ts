import { api } from '#schemas/api.ts'
import { openapi } from '#schemas/openapi.ts'
import { door } from '../adapters/aws/secrets.ts'
import { endpoint } from '../endpoint.ts'

const answer = { status: 200, body: openapi(), headers: { 'cache-control': 'max-age=60' } }

export const handler = endpoint(api.openapi, async () => answer, {}, door())
