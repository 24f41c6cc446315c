import type { ViewerRequest } from './event.ts'

/** A directory's address, with or without its slash, means the page in it. Runs at the edge: no imports, no `?.`. */
export function handler(event: ViewerRequest) {
  const request = event.request
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1)
  if (name === '') request.uri += 'index.html'
  else if (!name.includes('.')) request.uri += '/index.html'
  return request
}
