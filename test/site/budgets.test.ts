import { hash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { municipalities } from '#schemas/municipalities/index.ts'

const SITE = 'dist/site'
const KB = 1000
const read = (path: string) => readFileSync(join(SITE, path))
const weigh = (...paths: string[]) => paths.reduce((sum, path) => sum + brotliCompressSync(read(path)).length, 0)

const pages = globSync('**/*.html', { cwd: SITE }).map((path) => ({ path, html: read(path).toString() }))
const isText = ({ path }: { path: string }) =>
  /404|accessibility|contact|cookies|guide|poster|privacy|problem|share/.test(path)

/** Pages that every municipality has are weighed once; of the others' what only they have, and each home. */
const [shared] = municipalities
const sharedPaths = new Set(pages.map(({ path }) => path))
const isAlike = ({ path }: { path: string }) => {
  const { id } = municipalities.find(({ id }) => path.split('/').slice(0, 2).includes(id)) ?? {}
  if (!id || id === shared?.id || path.endsWith(`${id}/index.html`)) return false
  return sharedPaths.has(path.replace(id, `${shared?.id}`))
}
const hashOf = (text: string) => `sha256-${hash('sha256', text, 'base64')}`
const scriptsOf = (html: string) => [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, src = '']) => src)

/** The parts of the script that a page says it needs besides what all forms do; others are never fetched there. */
const extrasIn = (html: string) => /data-extras="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? []
const extras = new Set(pages.flatMap(({ html }) => extrasIn(html)))
const nameOf = (part: string) => part.split('.')[0] ?? ''

/** What of a form's script is there for files; it has a budget of its own. */
const forFiles = ['files', 'chooser']

/** A script with everything it imports, and of what it imports later, its worker among them, what is wanted. */
function withParts(entry: string, wants: (part: string) => boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  const code = read(entry).toString()
  const imports = [...code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)]
  const later = [...code.matchAll(/(?:import\(|new URL\()["'`](?:\.|\/_astro)\/([^"'`]+\.js)["'`]/g)]
  for (const [, name = ''] of [...imports, ...later.filter(([, part = '']) => wants(part))])
    withParts(join(dirname(entry), name), wants, seen)
  return seen
}

test('the site has been built', () => {
  expect(existsSync(SITE), 'run `npm run build:site` first').toBe(true)
  expect(pages.length).toBeGreaterThan(10)
})

describe.each(pages.filter((page) => !isAlike(page)))('$path', (page) => {
  const scripts = scriptsOf(page.html)
  const styles = [...page.html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style)

  test('weighs no more than its budget', () => {
    expect(weigh(page.path)).toBeLessThanOrEqual((isText(page) ? 14 : 7) * KB)
  })

  test('loads little script, none where there is nothing to do', () => {
    const own = extrasIn(page.html).filter((part) => !forFiles.includes(part))
    const isOwn = (part: string) =>
      !forFiles.includes(nameOf(part)) && (!extras.has(nameOf(part)) || own.includes(nameOf(part)))
    const parts = (lazily: boolean) =>
      new Set(scripts.flatMap((src) => [...withParts(src, lazily ? isOwn : () => false)]))

    expect(weigh(...parts(false))).toBeLessThanOrEqual(3 * KB)
    expect(weigh(...parts(true))).toBeLessThanOrEqual(6 * KB)
    if (isText(page)) expect(scripts).toEqual([])
    if (page.html.includes('data-form=')) expect(parts(true).size).toBeGreaterThan(parts(false).size + own.length)
  })

  test('asks nothing of any other site, and runs and styles nothing that its policy does not name', () => {
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(page.html)?.[1]

    // What connects and posts is in the header, which knows where files go to; everything else is named here.
    for (const kind of ['child', 'font', 'frame', 'img', 'manifest', 'media', 'object', 'script', 'style', 'worker'])
      expect(policy).toContain(`${kind}-src `)
    expect(policy).not.toContain('unsafe')
    expect(policy?.match(/sha256-[^']+/g)).toEqual(expect.arrayContaining(styles.map(hashOf)))
    expect(page.html).not.toMatch(/(?:src|srcset|action)="(?:https?:)?\/\//)
    expect(page.html).not.toMatch(/<link[^>]*href="(?:https?:)?\/\//)
    expect(page.html).not.toMatch(/\s(?:style|on[a-z]+)="/)
  })

  test('has one main part, one first heading and a language', () => {
    expect(page.html.match(/<main/g)).toHaveLength(1)
    expect(page.html.match(/<h1/g)).toHaveLength(1)
    expect(page.html).toMatch(page.path.startsWith('en/') ? /<html lang="en"/ : /<html lang="th"/)
  })
})

test('the script for files brings little more to a page that has the rest', () => {
  const [filing = ''] = globSync('_astro/filing.*.js', { cwd: SITE })
  const before = withParts(filing, () => false)
  const parts = forFiles.flatMap((name) => globSync(`_astro/${name}.*.js`, { cwd: SITE }))
  const brought = new Set(parts.flatMap((part) => [...withParts(part, () => true)]).filter((part) => !before.has(part)))

  expect(weigh(...brought)).toBeLessThanOrEqual(2 * KB)
  expect(parts).toHaveLength(forFiles.length)
})

test('the scripts call nothing that browsers of 2022 do not know', () => {
  const newer = /\.(?:(?:to(?:Sorted|Reversed|Spliced|WellFormed))|isWellFormed|with|groupBy|withResolvers)\(|\/v[;,.)]/
  for (const script of globSync('_astro/*.js', { cwd: SITE }))
    expect(newer.exec(read(script).toString()), script).toBeNull()
})

test('two fonts of at most 24 KB together, fetched early where Thai is read', () => {
  // Beside them lie the same two at addresses that stay, for the desk's pages.
  const fonts = globSync('_astro/*.woff2', { cwd: SITE })
  const bytes = fonts.reduce((sum, font) => sum + read(font).length, 0)

  expect(fonts).toHaveLength(2)
  expect(bytes).toBeLessThanOrEqual(24 * KB)
  for (const { path, html } of pages.filter(({ path }) => !path.startsWith('en/'))) {
    for (const font of fonts) expect(html, path).toContain(`<link rel="preload" href="/${font}" as="font"`)
    expect(html).not.toMatch(/font-display:(?!optional)/)
  }
})
