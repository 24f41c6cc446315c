import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { environment } from '#schemas/environment.ts'
import { median, say } from './figures.ts'

const RUNS = 15
const bars: Readonly<Record<string, { readonly bytes: number; readonly import: number }>> = {
  'api/submit': { bytes: 350, import: 100 },
}

/** What every function weighs, and how long a fresh process takes to import it. */
export function benchBundles() {
  for (const file of globSync('dist/functions/*/*/index.mjs').sort()) {
    const name = file.split('/').slice(2, 4).join('/')
    const bar = bars[name]
    say(
      `bundle of ${name}, as far as it is loaded at start`,
      bytesAtStart(file) / 1024,
      'KB',
      bar && { atMost: bar.bytes },
    )
    const imports = Array.from({ length: RUNS }, () => importMs(resolve(file)))
    say(`cold import of ${name}, median of ${RUNS}`, median(imports), 'ms', bar && { atMost: bar.import })
  }
}

/** The entry with every part that it imports at once; parts that wait for a form post are not among them. */
function bytesAtStart(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  const parts = [...source.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.mjs)"/g)].map(([, part = '']) =>
    join(dirname(file), part),
  )
  return parts.reduce((sum, part) => sum + bytesAtStart(part, seen), Buffer.byteLength(source))
}

const variables = Object.fromEntries(Object.keys(environment.shape).map((name) => [name, 'https://name.example/x']))

function importMs(file: string) {
  const code = `const t = performance.now(); await import(${JSON.stringify(file)}); process.stdout.write(String(performance.now() - t))`
  const env = { ...process.env, ...variables, AWS_REGION: 'ap-southeast-7' }
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' }))
}
