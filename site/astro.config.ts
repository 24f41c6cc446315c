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
  test: /site.browser.(call|draft-key|memory|problem|kept-receipt|submission-id)|schemas.(text|rules.(clean|line|rule))|preload-helper/,
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
    // What the form and the receipt share is one file: small files compress badly.
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } } },
  },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
      ],
    },
  },
})
