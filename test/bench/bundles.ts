import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
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
    say(`bundle of ${name}`, statSync(file).size / 1024, 'KB', bar && { atMost: bar.bytes })
    const imports = Array.from({ length: RUNS }, () => importMs(resolve(file)))
    say(`cold import of ${name}, median of ${RUNS}`, median(imports), 'ms', bar && { atMost: bar.import })
  }
}

const variables = Object.fromEntries(Object.keys(environment.shape).map((name) => [name, 'https://name.example/x']))

function importMs(file: string) {
  const code = `const t = performance.now(); await import(${JSON.stringify(file)}); process.stdout.write(String(performance.now() - t))`
  const env = { ...process.env, ...variables, AWS_REGION: 'ap-southeast-7' }
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' }))
}
