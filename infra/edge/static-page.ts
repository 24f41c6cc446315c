import type { ViewerRequest } from './event.ts'

/** The host names that mean a municipality, or the first part of any; it stands before the function's text. */
declare const hosts: readonly { readonly name: string; readonly municipality: string }[]

/**
 * A directory's address, with or without its slash, means the page in it, and a municipality's own host its own pages.
 * Runs at the edge: no imports, no `?.`.
 */
export function handler(event: ViewerRequest) {
  const request = event.request
  if (request.uri.slice(request.uri.lastIndexOf('/')).includes('.')) return request
  const path = request.uri.endsWith('/') ? request.uri : `${request.uri}/`
  const host = request.headers['host'] ? request.headers['host'].value.split(':')[0] : ''
  const own = hosts.find((one) => host === one.name || String(host).startsWith(`${one.name}.`))
  const language = path.startsWith('/en/') ? '/en' : ''
  const named = !own || path.startsWith(`${language}/${own.municipality}/`)
  request.uri = `${named ? path : `${language}/${own.municipality}${path.slice(language.length)}`}index.html`
  return request
}
