import { createHash, timingSafeEqual } from 'node:crypto'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Secret } from './adapters/secrets.ts'
import { Refusal } from './domain/refusal.ts'

/** What stands at every door: the secret that only the edge knows. */
export type Door = { readonly edgeSecret: Secret }

/** Refuses whoever did not come through the edge, whose limits would otherwise mean nothing. */
export const atTheDoor =
  ({ edgeSecret }: Door) =>
  async ({ event }: { readonly event: APIGatewayProxyEventV2 }) => {
    const shown = digest(event.headers['x-khamrong-edge'] ?? '')
    const { current = '', previous = '' } = await edgeSecret()
    const known = [current, previous].filter((secret) => secret !== '')
    if (!known.some((secret) => timingSafeEqual(shown, digest(secret)))) throw new Refusal('not-through-the-front-door')
  }

const digest = (text: string) => createHash('sha256').update(text).digest()
