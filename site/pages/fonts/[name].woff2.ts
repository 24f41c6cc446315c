import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { APIRoute } from 'astro'

const require = createRequire(import.meta.url)

/** The Thai letters at addresses that stay, for the pages that functions draw: they cannot know what Astro calls a file. */
export const getStaticPaths = () => ['looped-400', 'looped-700'].map((name) => ({ params: { name } }))

export const GET: APIRoute = ({ params: { name = '' } }) => {
  const weight = name.replace('looped-', '')
  const file = `@fontsource/noto-sans-thai-looped/files/noto-sans-thai-looped-thai-${weight}-normal.woff2`
  return new Response(readFileSync(require.resolve(file)), { headers: { 'content-type': 'font/woff2' } })
}
