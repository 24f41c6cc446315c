import { defineConfig } from 'astro/config'
import { ownHashes } from './own-hashes.ts'

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

/** Vite wraps each lazy import in code that preloads its parts; a plain import does for pages this small. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  renderChunk: (code: string) =>
    code
      .replace(/__vitePreload\(async \(\) => \{.*?(import\([^)]*\)).*?__VITE_PRELOAD__\)/gs, '$1')
      .replace(/__vitePreload\(\(\) => (.*?), __VITE_PRELOAD__\)/gs, '$1'),
  load: (id: string) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined,
} as const

/** What several parts share is one file: small files compress badly. */
const groups = [
  {
    name: 'shared',
    test: /site.browser.(call|draft-key|in-line|memory|once|problem|kept-receipt)|schemas.(text|rules.digits)|preload-helper/,
  },
  { name: 'filing', test: /site.browser.filing|schemas.rules.(clean|count|line|rule)/ },
]

/** Short: a page names its script and its fonts, and a script its parts, and no hash compresses. */
const names = {
  entryFileNames: '_astro/[hash:6].js',
  chunkFileNames: '_astro/[name].[hash:6].js',
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
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames: '_astro/[hash:6][extname]' } } },
    plugins: [plainImports],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups }, ...names } } } } },
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
