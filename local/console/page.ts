import { readFileSync } from 'node:fs'
import type { Serve } from '../edge/message.ts'
import type { Parts } from '../parts.ts'
import { openConsoleApi } from './api.ts'

const html = readFileSync(new URL('./page.html', import.meta.url))

/** Answers everything below `/_local/`: the page for people, the API for programs. */
export function openConsole(parts: Parts): Serve {
  const api = openConsoleApi(parts)
  return async (request) => {
    if (request.uri.startsWith('/_local/api/')) return api(request)
    if (request.uri === '/_local/')
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html }
    return { status: 302, headers: { location: '/_local/' }, body: Buffer.alloc(0) }
  }
}
