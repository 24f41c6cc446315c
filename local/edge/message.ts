/** A request as the viewer sent it; header names in lower case, `query` without its question mark, `uri` still encoded. */
export type EdgeRequest = Record<'method' | 'uri' | 'query' | 'viewer', string> & Rest
type Rest = { headers: Record<string, string>; body: Buffer }

export type EdgeResponse = { status: number; headers: Record<string, string | string[]>; body: Buffer }

export type Serve = (request: EdgeRequest) => Promise<EdgeResponse>

/** The edge's and the API's own answers, which are never problem+json. */
export const jsonMessage = (status: number, message: string): EdgeResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
})

/** Undefined when a path is not well encoded. */
export function decoded(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri)
  } catch {
    return undefined
  }
}
