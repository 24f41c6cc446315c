import { defineConfig } from 'astro/config'
import { ownHashes } from './own-hashes.ts'

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

/** Vite wraps each lazy import in code that preloads its parts; a plain import does for pages this small. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  renderChunk: (code: string) => code.replace(/__vitePreload\(.*?(import\([^)]*\)).*?__VITE_PRELOAD__\)/gs, '$1'),
  load: (id: string) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined,
} as const

const shared = {
  name: 'shared',
  test: /site.browser.(call|draft-key|memory|problem|kept-receipt)|schemas.(text|rules.(clean|count|line|rule))|preload-helper/,
}

export default defineConfig({
  srcDir: '.',
  outDir: '../dist/site',
  cacheDir: '../node_modules/.astro',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  // Pages of a slow phone: one request for HTML and styles, and no helper scripts around lazy imports.
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  integrations: [ownHashes],
  vite: {
    cacheDir: '../node_modules/.vite',
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports],
    // What several parts share is one file: small files compress badly.
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } } },
  },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        // What connects and posts is in the header (infra/edge/security-headers.ts), which knows where files go to.
        "base-uri 'none'",
        "child-src 'none'",
        "font-src 'self'",
        "frame-src 'none'",
        "img-src 'self' data:",
        "manifest-src 'none'",
        "media-src 'none'",
        "object-src 'none'",
        "worker-src 'self'",
      ],
    },
  },
})
