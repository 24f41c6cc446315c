import { createHash } from 'node:crypto'

/** The name of a clean copy: derived from the version that was judged, so that doing it twice leaves one copy. */
export const cleanKey = (key: string, versionId: string) =>
  createHash('sha256')
    .update(JSON.stringify([key, versionId]))
    .digest('hex')
