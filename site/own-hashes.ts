import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { inlineHash } from './inline-hash.ts'

/** Astro lets every page run and style what any page does; here each page's policy names only what is in it. */
export const ownHashes: AstroIntegration = {
  name: 'own-hashes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const page of globSync(`${fileURLToPath(dir)}**/*.html`))
        writeFileSync(page, withOwnHashes(readFileSync(page, 'utf8')))
    },
  },
}

function withOwnHashes(html: string) {
  const inline = [...html.matchAll(/<(style|script)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , content = '']) => content)
  const own = new Set<string>(inline.map(inlineHash))
  return html.replace(/ '(sha256-[^']+)'/g, (named, hash: string) => (own.has(hash) ? named : ''))
}
