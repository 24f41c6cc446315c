import { pages } from '../adapters/aws/pages.ts'
import { door } from '../adapters/aws/secrets.ts'
import { Refusal } from '../domain/refusal.ts'
import { either } from '../either.ts'
import { endpoint } from '../endpoint.ts'
import { page } from '../page.ts'
import { notFound } from '../pages/not-found.ts'

/** Answers every address that no other function serves: programs below /api/, people elsewhere. */
const nowhere = { method: 'GET', path: '$default', summary: '', responses: {} } as const
const entrance = door()

export const handler = either(
  endpoint(nowhere, () => Promise.reject(new Refusal('unknown-address')), {}, entrance),
  ({ rawPath }) => !/^\/api(\/|$)/.test(rawPath),
  async () => page(notFound, { pages: pages() }, entrance),
)
