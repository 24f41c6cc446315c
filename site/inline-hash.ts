import { createHash } from 'node:crypto'

/** The hash by which the content security policy lets an inline style pass. */
export const inlineHash = (content: string) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}` as const
