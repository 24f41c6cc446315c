import type { ViewerRequest } from './event.ts'

/**
 * Tells the API who calls and by which host name, always overwriting what the caller wrote there.
 * The address stands in the user agent as well, for the traffic log. Runs at the edge: no imports, no `?.`.
 */
export function handler(event: ViewerRequest) {
  const request = event.request
  const host = request.headers['host']
  request.headers['x-khamrong-viewer'] = { value: event.viewer.ip }
  request.headers['x-khamrong-host'] = { value: host ? host.value : '' }
  request.headers['user-agent'] = { value: event.viewer.ip }
  if (request.uri.endsWith('/')) request.uri = request.uri.slice(0, -1)
  return request
}
