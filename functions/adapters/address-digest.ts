import { createHash } from 'node:crypto'

/** How a mail address stands in keys and tags: recognisable again, not readable. */
export const addressDigest = (address: string) =>
  createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 32)
